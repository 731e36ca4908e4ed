/// How a report looks on a screen and on paper.
enum PageStyle {
  static let screen = """
    :root { color-scheme: light dark; --ink: #1b1b1b; --soft: #555; --paper: #fffefc; --line: #cfcac2;
      --rule: #1d7f4f; --others: #1d7f4f; --report: #8a8f98; --open: #b97a00; --differs: #c0262d; --later: #3566b0; --added: #14693f; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e8e6e1; --soft: #aaa69d; --paper: #17181a; --line: #3c3f44;
        --rule: #4fc28a; --others: #4fc28a; --report: #7f858e; --open: #e5ad3d; --differs: #ff7b78; --later: #84b0f5; --added: #6fd6a3; }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
    body { font: 17px/1.55 Georgia, "Times New Roman", serif; color: var(--ink); background: var(--paper);
      max-width: 43rem; margin: 2.5rem auto; padding: 0 1.25rem; overflow-wrap: break-word; }
    body.compared { max-width: 68rem; }
    a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .15em; }
    :target { background: color-mix(in srgb, var(--open) 22%, transparent); }
    h2, h3, h4, h5, h6, nav, .key, aside, footer, table, .tablenotes, .names { font-family: system-ui, -apple-system, "Segoe UI", sans-serif; }
    .masthead { border-bottom: 2px solid var(--ink); padding-bottom: 1rem; max-width: 43rem; }
    .masthead p { margin: .1rem 0; color: var(--soft); }
    .masthead h1 { font-size: 1.7rem; line-height: 1.22; margin: 1.1rem 0; text-wrap: balance; }
    h2 { font-size: 1.3rem; margin: 2.6rem 0 .6rem; line-height: 1.25; }
    h3 { font-size: 1.08rem; margin: 1.9rem 0 .4rem; }
    h4, h5 { font-size: .95rem; margin: 1.4rem 0 .3rem; color: var(--soft); }
    p { margin: 0 0 .55rem; } .words > p:last-child { margin-bottom: 0; }
    .place { margin: 0 0 .8rem; } .compared .place { max-width: 41rem; }
    .compared .beside { display: grid; grid-template-columns: minmax(0, 41rem) minmax(0, 22rem); column-gap: 2.4rem; }
    .beside > * { grid-column: 1; min-width: 0; }
    .compared .beside > aside { grid-column: 2; grid-row: 1 / -1; align-self: start; }
    .item, .bullet { --hang: 2.2rem; } .item .words, .bullet .words { padding-left: var(--hang); } .deep { margin-left: 2.2rem; }
    .item .words > p:first-child { text-indent: calc(-1 * var(--hang)); }
    .item .number { display: inline-block; min-width: calc(var(--hang) - .25em); text-indent: 0; }
    .bullet .words > p:first-child::before { content: "•"; display: inline-block; width: 1.2rem; margin-left: -1.2rem; }
    .number { color: inherit; text-decoration: none; } .number:hover { text-decoration: underline; }
    .paragraph .number { display: inline-block; min-width: 2.1rem; }
    .names { font-size: .82rem; line-height: 1.45; color: var(--soft); margin-left: 2.1rem; }
    sup { font-size: .68em; line-height: 0; } sup a { text-decoration: none; padding: 0 .1em; }
    .n { font-weight: inherit; border-bottom: 2px solid transparent; }
    .differs, .masthead .differs { font-weight: 600; } .differs.list { font-weight: inherit; } .n a { text-decoration: none; }
    .proved-by-rule { border-bottom-color: var(--rule); }
    .proved-by-others { border-bottom: 4px double var(--others); }
    .only-this-report { border-bottom: 2px solid var(--report); }
    .undecided { border-bottom: 2px dashed var(--open); }
    .n.differs { border-bottom-color: var(--differs); }
    .contradicts-itself { border-bottom: 3px dotted var(--differs); }
    .number-without-names { border-bottom: 1px dotted var(--report); }
    del { color: var(--differs); text-decoration-thickness: 1px; font-weight: inherit; } ins { text-decoration: none; color: var(--added); font-weight: 600; }
    aside { font-size: .8rem; line-height: 1.45; border-left: 3px solid var(--report); padding-left: .75rem; margin: .2rem 0 .7rem; }
    aside p { margin: 0 0 .4rem; } aside b { font-weight: 600; }
    aside.is-different, aside.is-contradiction { border-left-color: var(--differs); }
    aside.is-open { border-left-color: var(--open); } aside.is-later { border-left-color: var(--later); }
    aside .later { color: var(--soft); }
    .key { font-size: .82rem; color: var(--soft); margin: 1rem 0; border-bottom: 1px solid var(--line); padding-bottom: .7rem; }
    .key ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem 1.4rem; }
    .key b { color: var(--ink); font-family: Georgia, serif; font-size: 1rem; }
    nav { font-size: .88rem; margin: 1.2rem 0; } nav summary { cursor: pointer; font-weight: 600; }
    nav ol { list-style: none; margin: .5rem 0; padding: 0; columns: 20rem 2; column-gap: 2rem; } nav a { text-decoration: none; } nav a:hover { text-decoration: underline; }
    nav .level1 { margin-top: .35rem; } nav .level2 { padding-left: 1.3rem; color: var(--soft); }
    .footnotes { max-width: 41rem; border-top: 1px solid var(--line); margin-top: 1.6rem; padding-top: .6rem; font-size: .84rem; line-height: 1.45; }
    .footnotes p { margin: 0 0 .25rem; padding-left: 2.1rem; text-indent: -2.1rem; } .footnotes .number { display: inline-block; min-width: 2.1rem; text-indent: 0; }
    .table { margin: 1rem 0 1.4rem; overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .86rem; line-height: 1.42; }
    caption { text-align: left; font-weight: 600; padding: .3rem 0; }
    th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--line); }
    th { border-bottom: 2px solid var(--ink); } td div + div { margin-top: .3rem; }
    .fixed { table-layout: fixed; } col.narrow { width: 6rem; } col.middle { width: 12rem; } td.narrow { white-space: nowrap; }
    .figures { text-align: right; font-variant-numeric: tabular-nums; min-width: 6rem; }
    .tablenotes { columns: 19rem 3; column-gap: 2rem; margin-top: .8rem; } .tablenotes > div { break-inside: avoid; }
    .tablenotes h6 { margin: 0; font-size: .78rem; color: var(--soft); }
    footer { margin-top: 3rem; font-size: .75rem; color: var(--soft); overflow-wrap: anywhere; }
    @media (max-width: 58rem) {
      .compared .beside { display: block; }
      aside { margin: .2rem 0 .9rem 1rem; }
    }
    @media (max-width: 34rem) {
      body { font-size: 16px; margin: 1.2rem auto; padding: 0 1rem; }
      .masthead h1 { font-size: 1.35rem; } .names { margin-left: 0; }
      .item, .bullet { --hang: 1.9rem; } .deep { margin-left: 1.9rem; }
      th, td { padding-right: .55rem; } table { font-size: .82rem; } col.narrow { width: 4.8rem; } col.middle { width: 8rem; }
    }
    """

  /// On paper: A4, or US Letter where the address ends in `#letter`; a running title, numbered
  /// pages, notes under their paragraphs.
  static func paper(title: String) -> String {
    let running = title.filter { $0 != "\\" && $0 != "\"" && $0 != "<" && !$0.isNewline }
    return """
      @page { size: A4; margin: 22mm 20mm 20mm; @top-center { content: "\(running)"; font: 9pt Georgia, serif; color: #555; }
        @bottom-center { content: counter(page) " / " counter(pages); font: 9pt Georgia, serif; color: #555; } }
      @page :first { @top-center { content: ""; } }
      @page letter { size: letter; } body:has(#letter:target) { page: letter; }
      @media print {
        :root { color-scheme: light; --ink: #000; --soft: #444; --paper: #fff; --line: #bbb;
          --rule: #1d7f4f; --others: #1d7f4f; --report: #8a8f98; --open: #b97a00; --differs: #c0262d; --later: #3566b0; --added: #14693f; }
        html { font-size: 14px; } body, body.compared { font-size: 10.5pt; line-height: 1.42; max-width: none; margin: 0; padding: 0; }
        nav { display: none; } a { text-decoration: none; }
        .compared .beside { display: block; } .compared .place { max-width: none; }
        aside { margin-left: 2.1rem; break-inside: avoid; } aside.long { break-inside: auto; }
        h2 { margin-top: 1.5rem; } h3 { margin-top: 1.1rem; } h2, h3, h4, h5 { break-after: avoid; } p { orphans: 2; widows: 2; }
        .table { overflow: visible; } thead { display: table-header-group; break-after: avoid; } caption { break-after: avoid; }
        tr { break-inside: avoid; } tr.tall { break-inside: auto; }
        .tablenotes { columns: 2; } .tablenotes aside { margin-left: 0; }
      }

      """
  }
}
