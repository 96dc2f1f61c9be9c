/** The style of the HTML export. A constant: nothing of a page gets into it. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--page:#fff;--soft:#f1f3f7;--line:#d5d9e0;--text:#191d24;--quiet:#555e6b;--accent:#2350b8;
--green:#1b7f3b;--on-green:#fff;--yellow:#f4b400;--on-yellow:#3a2a00;--red:#c5221f;--on-red:#fff;--grey:#666f7c;--case:#2a2f38;--off:#5a626e}
@media screen and (prefers-color-scheme:dark){:root{--page:#14171b;--soft:#22272e;--line:#3a414b;--text:#e9ebee;--quiet:#a9b1bc;--accent:#9dbcff;
--green:#46b764;--on-green:#06210e;--yellow:#f7c948;--on-yellow:#332500;--red:#f4716a;--on-red:#330605;--grey:#98a1ad;--case:#0b0d10;--off:#434b56}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main{max-width:760px;margin:0 auto;padding:32px 20px}
h1,h2,h3,h4,p,ul,dl,dd,blockquote{margin:0;padding:0}
h1{font-size:28px;line-height:1.2}
h2{margin:36px 0 8px;font-size:20px}
h3{margin:24px 0 8px;font-size:18px}
h4{font-size:17px}
a{color:var(--accent)}
.quiet,small,footer,.page-title{color:var(--quiet);font-size:14px}
.overall{display:flex;gap:24px;align-items:center}
.traffic-light{flex:none;width:61px;height:144px}
.note{margin:8px 0;padding:6px 12px;border-left:3px solid var(--yellow);background:var(--soft)}
.topic{display:grid;grid-template-columns:72px 1fr;gap:16px;padding:16px 0;border-top:1px solid var(--line)}
.light{display:grid;gap:2px;justify-items:center;align-content:start;font-size:13px;font-weight:600;text-align:center}
.lamp{width:28px;height:28px}
.glance{columns:2;column-gap:28px;list-style:none;font-size:14px}
.glance li{display:flex;gap:10px;padding:5px 0;break-inside:avoid}
.glance .lamp{flex:none;width:20px;height:20px}
.glance .word{font-weight:600;color:var(--quiet)}
.place{margin-top:10px}
blockquote{margin:2px 0;padding:8px 14px;border-left:3px solid var(--line);background:var(--soft)}
blockquote p,bdi{unicode-bidi:isolate}
.chips{display:flex;flex-wrap:wrap;gap:6px;margin-top:6px;list-style:none}
.chips li{padding:0 10px;border:1px solid var(--grey);border-radius:12px;font-size:13px}
dl>div{display:grid;grid-template-columns:160px 1fr;gap:16px;padding:4px 0}
dt{color:var(--quiet)}
footer{margin-top:36px}
.part-case{fill:var(--case);stroke:var(--line)}
.part-off{fill:var(--off)}
.lamp-green .part-body{fill:var(--green)}.lamp-green .part-sign{stroke:var(--on-green)}
.lamp-yellow .part-body{fill:var(--yellow)}.lamp-yellow .part-sign{stroke:var(--on-yellow)}
.lamp-red .part-body{fill:var(--red)}.lamp-red .part-sign{stroke:var(--on-red)}
.lamp-grey .part-body,.lamp-grey .part-sign,.lamp-unsure .part-body,.lamp-unsure .part-sign{stroke:var(--grey)}
@media (max-width:560px){.glance{columns:1}.topic{grid-template-columns:1fr}.light{display:flex;gap:8px;align-items:center}dl>div{grid-template-columns:1fr;gap:0}}
@page{margin:11mm 14mm}
@media print{
main{max-width:none;padding:0}body{font-size:10pt;line-height:1.4}svg{print-color-adjust:exact}a{color:inherit}
.first-page{font-size:9pt;line-height:1.3}
.first-page h1{font-size:17pt}.first-page h2{margin:9pt 0 3pt;font-size:11pt}
.first-page .quiet,.first-page footer,.first-page .page-title,.first-page .glance,.first-page dl{font-size:8pt}
.traffic-light{width:38px;height:90px}.overall{gap:16px}
.glance{column-gap:20px}.glance li{gap:7px;padding:2.5pt 0}.glance .lamp{width:14px;height:14px}
.first-page dl{columns:2;column-gap:20px}.first-page dl>div{display:block;padding:1pt 0;break-inside:avoid}
.first-page dt,.first-page dd{display:inline}.first-page dt::after{content:": "}
.first-page .page-title bdi{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.first-page footer{margin-top:8pt}
.evidence{break-before:page;margin-top:0}h3{margin:14pt 0 4pt;font-size:12pt}h4{font-size:11pt}.quiet,small{font-size:8.5pt}
.topic{padding:8pt 0}.place{margin-top:5pt}blockquote{padding:4pt 10pt;break-inside:avoid}h2,h3,h4,.light,.place{break-after:avoid}
}
`;
