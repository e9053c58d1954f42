import Markup

/// How a booklet looks.
enum BookletStyle {
  /// What a page of Heed has already: for the file that stands by itself.
  static let page: Markup = """
    body{margin:0;background:#fff;color:#16262a;font:1rem/1.5 system-ui,sans-serif}
    main{max-width:60rem;margin:0 auto;padding:1.5rem}
    h1,h2,h3,h4{line-height:1.25;margin:1.5em 0 .5em}
    a{color:#0b5c66}
    .scroll{overflow-x:auto;margin:0 0 1rem}
    .table{border-collapse:collapse;width:100%}
    .table caption{text-align:left;font-weight:600;padding:.25rem 0}
    .table th,.table td{border-bottom:1px solid #c3c9c8;padding:.25rem .5rem;text-align:left;\
    vertical-align:top}
    .table .numeric{text-align:right;font-variant-numeric:tabular-nums}
    .tag{background:#e3f0f0;padding:0 .4em;font-size:.84em}
    .tag-green{background:#e4f2e7;color:#1b6637}
    .tag-amber{background:#fdf0cf;color:#6b4700}
    .visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);\
    white-space:nowrap}
    @media print{main{max-width:none;padding:0}a{color:inherit;text-decoration:none}}

    """

  /// Also in docs/booklet.md, for the style sheet of the site.
  static let booklet: Markup = """
    .booklet-strategy{color:#475a5f}
    .booklet-scorecard .table{font-size:.84em}
    .booklet-scored th{background:#f4f1ec}
    .booklet-hotspots{margin-top:3rem}
    .booklet-hotspots .table{font-size:.84em}
    .booklet-group{border-top:4px solid #0c3f45;margin-top:3rem}
    .booklet-group-evidence{border-top-width:1px;margin-top:2rem}
    .booklet-entry{border-top:1px solid #c3c9c8;margin-top:2rem}
    .booklet-mention{border-top:1px solid #c3c9c8}
    .booklet-definition{font-weight:600}
    .booklet-direction,.booklet-basis,.booklet-source,.booklet-author{color:#475a5f}
    .booklet-source,.booklet-author,.booklet-attribution{font-size:.84em}
    .booklet-missing,.booklet-older{border-left:4px solid #6b4700;background:#fdf0cf;\
    padding:.5rem .75rem}
    .booklet-published,.booklet-stated,.booklet-notes,.booklet-pairs{margin:1rem 0}
    .booklet-own{border-left:4px solid #0b5c66;padding-left:.75rem;margin:1rem 0}
    .booklet-own>h4{margin-top:0}
    .booklet-breakdown{margin:0 0 1rem;overflow-x:auto}
    .booklet-breakdown summary{cursor:pointer;font-weight:600}
    .booklet-scored-own{padding-left:1.5rem;font-weight:400}
    .booklet-number{font-size:1.5em;font-weight:700}
    .booklet-comparison,.booklet-change{margin:.5rem 0}
    .booklet-drawing{margin:1rem 0;max-width:44rem}
    .booklet-chart{width:100%;height:auto;font-size:13px}
    .booklet-grid{stroke:#c3c9c8}
    .booklet-axis,.booklet-gap{fill:#475a5f}
    .booklet-line{stroke:#0b5c66;stroke-width:2.5}
    .booklet-point{fill:#0b5c66}
    .booklet-line-england{stroke:#57337f;stroke-width:1.5;stroke-dasharray:6 4}
    .booklet-line-neighbours{stroke:#b5491c;stroke-width:1.5;stroke-dasharray:2 3}
    .booklet-mean{stroke:#475a5f}
    .booklet-limit{stroke:#475a5f;stroke-dasharray:8 4}
    .booklet-key span{margin-right:1em;padding-left:.5em}
    .booklet-key-own{border-left:1em solid #0b5c66}
    .booklet-key-england{border-left:1em dashed #57337f}
    .booklet-key-neighbours{border-left:1em dotted #b5491c}
    .booklet-narratives{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));\
    gap:1rem}
    .booklet-narrative{border:1px solid #5d6f73;padding:0 .75rem}
    .booklet-narrative-empty{min-height:8rem;color:#475a5f}
    .booklet-foot{border-top:4px solid #0c3f45;margin-top:3rem}
    .booklet-foot dl div{display:flex;gap:1rem}
    .booklet-foot dt{min-width:2rem;font-weight:600}
    .booklet-foot dd{margin:0}
    @media print{
    @page{size:A4;margin:16mm}
    .booklet{font-size:9.5pt}
    .booklet-group-objective,.booklet-group-other{break-before:page}
    .booklet-drawing,.booklet-narrative,.booklet-figure,.booklet-mention,.booklet tr\
    {break-inside:avoid}
    .booklet-narratives{grid-template-columns:repeat(3,1fr)}
    .booklet-chart{max-width:120mm}
    .booklet h2,.booklet h3,.booklet h4{break-after:avoid}
    .booklet .scroll{overflow:visible}
    }

    """
}
