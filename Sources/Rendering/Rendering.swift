import Convention
