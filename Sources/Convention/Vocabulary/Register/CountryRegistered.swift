package import EventLog

/// A State or territory, its names and its standing over time.
package enum CountryRegistered {
  package static let code = Member.code("code", "ISO 3166-1 alpha-3, or a user-assigned code")
  package static let kinds = Member<[Country.Standing]>.records("kinds", "its standing over time")
  package static let names = Member<[Country.Name]>.records("names", "its names over time")
  package static let region = Member.text("region", "UN M49 region")
  package static let subregion = Member.text("subregion", "UN M49 subregion").optional
  package static let variants =
    Member.textSet("variants", "spellings that documents print").optional
  package static let assigned = Member.flag("assigned", "true when the code is user-assigned")

  package static let declaration = Declaration(
    "country.registered",
    summary: "A State or territory is registered with its names and kinds and their dates.",
    provision: "Articles 15 and 16 speak of States; UN membership is a public fact",
    members: [code, kinds, names, region, subregion, variants, assigned],
    key: [code],
    example: """
      {"code":"NIU","kinds":[{"kind":"other-state"}],"names":[{"short":"Niue"}],"region":"Oceania"}
      """)
}
