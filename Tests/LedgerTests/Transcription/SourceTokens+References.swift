import Convention

extension SourceTokens {
  /// One kind of space, one apostrophe, no marks of emphasis and of footnotes.
  static func plain(_ text: String) -> String {
    var text = text.replacing("’", with: "'")
    text.replace(/<sup>\d+<\/sup>/, with: " ")
    text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/, with: " ")
    text.replace(/<\/?i>/, with: " ")
    text.replace("*", with: "")
    text.replace(/\s+/, with: " ")
    return text
  }

  /// Without the numbers that count nothing: those of actions, articles, paragraphs and documents.
  static func withoutReferences(_ plain: String) -> String {
    var text = plain
    // Addresses, and symbols such as CCM/MSP/2011/WP.4 and GE.16-16302(E).
    text.replace(/https?:\/\/[^\s>)\]]+/, with: " / ")
    text.replace(/\b[A-Z]+(?:\/[A-Za-z0-9.]+)+/, with: " / ")
    text.replace(/\bGE\.[\d-]+/, with: " / ")
    // 2MSP, 3 MSP, 1RC.
    text.replace(/\b\d{1,2}\s?(?:MSP|RC|RevCon)\b/, with: " / ")
    // A comma goes on with a list only where "and" ends it: of "article 3, 37 have" the 37 stays.
    // #10, #2-7, #8 and 9, also after "actions".
    text.replace(
      #/
      (?:\b[Aa]ctions?\s*)?  \#\s?\d+(?:\.\d+)?
      (?:(?:\s?[-–]\s?|(?:,\s?\#\s?\d+)*,?\s(?:and|to)\s)
        \#?\s?\d+(?:\.\d+)?(?!\s[Ss]tate|[\d,.]*\d))*
      /#,
      with: " / ")
    // Actions Nos. 20-23 and 26; articles 3, 4 and/or 5; article 5 (1); paragraphs 6 and 7.
    text.replace(
      #/
      \b(?:[Aa]ctions?|[Aa]rticles?|[Pp]aragraphs?|[Pp]aras?\.?|[Rr]ules?|[Ss]ections?
        |[Ii]tems?|[Tt]ables?|[Ff]ootnotes?|[Nn]os?\.?)
      \s(?:Nos?\.\s)?\d+(?:\.\d+)*(?:\s?\(\w+\))*
      (?:(?:\s?[-–]\s?|(?:,\s\d+(?:\.\d+)*(?:\s?\(\w+\))*)*,?\s(?:and\/or|and|or|to)\s)
        \d+(?:\.\d+)*(?:\s?\(\w+\))*(?!\s[Ss]tate|[\d,.]*\d|\s[A-Z][a-z]+\s\d{4}))*
      /#,
      with: " / ")
    text.replace(/§\s?\d+/, with: " / ")
    // 37(a), 27 (c)-(d): the paragraphs of another document.
    text.replace(/\b\d{1,3}\s?\([a-z]\)/, with: " / ")
    return text
  }
}
