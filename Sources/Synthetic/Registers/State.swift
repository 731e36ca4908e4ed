/// A State or territory as the generated ledger registers it.
struct State {
  let code: String
  let region: String
  let name: String

  /// Its standing, which is that of most States where nothing else is known.
  var kind: String { State.kinds[code] ?? "un-member" }

  /// All, in the order of their codes, which are those of ISO 3166-1 alpha-3.
  static let all = table.split(separator: "\n").map { row in
    let fields = row.split(separator: " ", maxSplits: 2).map(String.init)
    return State(code: fields[0], region: fields[1], name: fields[2])
  }

  private static let kinds = [
    "COK": "other-state", "ESH": "territory", "GRL": "territory", "HKG": "territory",
    "NIU": "other-state", "PSE": "observer-state", "VAT": "observer-state",
  ]

  private static let table = """
    AFG Asia Afghanistan
    AGO Africa Angola
    ALB Europe Albania
    AND Europe Andorra
    ARE Asia United Arab Emirates
    ARG Americas Argentina
    ARM Asia Armenia
    ATG Americas Antigua and Barbuda
    AUS Oceania Australia
    AUT Europe Austria
    AZE Asia Azerbaijan
    BDI Africa Burundi
    BEL Europe Belgium
    BEN Africa Benin
    BFA Africa Burkina Faso
    BGD Asia Bangladesh
    BGR Europe Bulgaria
    BHR Asia Bahrain
    BHS Americas Bahamas
    BIH Europe Bosnia and Herzegovina
    BLR Europe Belarus
    BLZ Americas Belize
    BOL Americas Bolivia (Plurinational State of)
    BRA Americas Brazil
    BRB Americas Barbados
    BRN Asia Brunei Darussalam
    BTN Asia Bhutan
    BWA Africa Botswana
    CAF Africa Central African Republic
    CAN Americas Canada
    CHE Europe Switzerland
    CHL Americas Chile
    CHN Asia China
    CIV Africa Côte d'Ivoire
    CMR Africa Cameroon
    COD Africa Democratic Republic of the Congo
    COG Africa Congo
    COK Oceania Cook Islands
    COL Americas Colombia
    COM Africa Comoros
    CPV Africa Cabo Verde
    CRI Americas Costa Rica
    CUB Americas Cuba
    CYP Asia Cyprus
    CZE Europe Czechia
    DEU Europe Germany
    DJI Africa Djibouti
    DMA Americas Dominica
    DNK Europe Denmark
    DOM Americas Dominican Republic
    DZA Africa Algeria
    ECU Americas Ecuador
    EGY Africa Egypt
    ERI Africa Eritrea
    ESH Africa Western Sahara
    ESP Europe Spain
    EST Europe Estonia
    ETH Africa Ethiopia
    FIN Europe Finland
    FJI Oceania Fiji
    FRA Europe France
    FSM Oceania Micronesia (Federated States of)
    GAB Africa Gabon
    GBR Europe United Kingdom
    GEO Asia Georgia
    GHA Africa Ghana
    GIN Africa Guinea
    GMB Africa Gambia
    GNB Africa Guinea-Bissau
    GNQ Africa Equatorial Guinea
    GRC Europe Greece
    GRD Americas Grenada
    GRL Americas Greenland
    GTM Americas Guatemala
    GUY Americas Guyana
    HKG Asia Hong Kong
    HND Americas Honduras
    HRV Europe Croatia
    HTI Americas Haiti
    HUN Europe Hungary
    IDN Asia Indonesia
    IND Asia India
    IRL Europe Ireland
    IRN Asia Iran (Islamic Republic of)
    IRQ Asia Iraq
    ISL Europe Iceland
    ISR Asia Israel
    ITA Europe Italy
    JAM Americas Jamaica
    JOR Asia Jordan
    JPN Asia Japan
    KAZ Asia Kazakhstan
    KEN Africa Kenya
    KGZ Asia Kyrgyzstan
    KHM Asia Cambodia
    KIR Oceania Kiribati
    KNA Americas Saint Kitts and Nevis
    KOR Asia Republic of Korea
    KWT Asia Kuwait
    LAO Asia Lao People's Democratic Republic
    LBN Asia Lebanon
    LBR Africa Liberia
    LBY Africa Libya
    LCA Americas Saint Lucia
    LIE Europe Liechtenstein
    LKA Asia Sri Lanka
    LSO Africa Lesotho
    LTU Europe Lithuania
    LUX Europe Luxembourg
    LVA Europe Latvia
    MAR Africa Morocco
    MCO Europe Monaco
    MDA Europe Republic of Moldova
    MDG Africa Madagascar
    MDV Asia Maldives
    MEX Americas Mexico
    MHL Oceania Marshall Islands
    MKD Europe North Macedonia
    MLI Africa Mali
    MLT Europe Malta
    MMR Asia Myanmar
    MNE Europe Montenegro
    MNG Asia Mongolia
    MOZ Africa Mozambique
    MRT Africa Mauritania
    MUS Africa Mauritius
    MWI Africa Malawi
    MYS Asia Malaysia
    NAM Africa Namibia
    NER Africa Niger
    NGA Africa Nigeria
    NIC Americas Nicaragua
    NIU Oceania Niue
    NLD Europe Netherlands
    NOR Europe Norway
    NPL Asia Nepal
    NRU Oceania Nauru
    NZL Oceania New Zealand
    OMN Asia Oman
    PAK Asia Pakistan
    PAN Americas Panama
    PER Americas Peru
    PHL Asia Philippines
    PLW Oceania Palau
    PNG Oceania Papua New Guinea
    POL Europe Poland
    PRK Asia Democratic People's Republic of Korea
    PRT Europe Portugal
    PRY Americas Paraguay
    PSE Asia State of Palestine
    QAT Asia Qatar
    ROU Europe Romania
    RUS Europe Russian Federation
    RWA Africa Rwanda
    SAU Asia Saudi Arabia
    SDN Africa Sudan
    SEN Africa Senegal
    SGP Asia Singapore
    SLB Oceania Solomon Islands
    SLE Africa Sierra Leone
    SLV Americas El Salvador
    SMR Europe San Marino
    SOM Africa Somalia
    SRB Europe Serbia
    SSD Africa South Sudan
    STP Africa Sao Tome and Principe
    SUR Americas Suriname
    SVK Europe Slovakia
    SVN Europe Slovenia
    SWE Europe Sweden
    SWZ Africa Eswatini
    SYC Africa Seychelles
    SYR Asia Syrian Arab Republic
    TCD Africa Chad
    TGO Africa Togo
    THA Asia Thailand
    TJK Asia Tajikistan
    TKM Asia Turkmenistan
    TLS Asia Timor-Leste
    TON Oceania Tonga
    TTO Americas Trinidad and Tobago
    TUN Africa Tunisia
    TUR Asia Türkiye
    TUV Oceania Tuvalu
    TZA Africa United Republic of Tanzania
    UGA Africa Uganda
    UKR Europe Ukraine
    URY Americas Uruguay
    USA Americas United States of America
    UZB Asia Uzbekistan
    VAT Europe Holy See
    VCT Americas Saint Vincent and the Grenadines
    VEN Americas Venezuela (Bolivarian Republic of)
    VNM Asia Viet Nam
    VUT Oceania Vanuatu
    WSM Oceania Samoa
    YEM Asia Yemen
    ZAF Africa South Africa
    ZMB Africa Zambia
    ZWE Africa Zimbabwe
    """
}
