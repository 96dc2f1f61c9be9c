/** The style of the HTML export. A constant: nothing of a page gets into it. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--page:#fff;--soft:#f1f3f7;--line:#d5d9e0;--text:#191d24;--quiet:#555e6b;--accent:#2350b8;
--green:#1b7f3b;--on-green:#fff;--yellow:#f4b400;--on-yellow:#3a2a00;--red:#c5221f;--on-red:#fff;--grey:#666f7c;--case:#2a2f38;--off:#5a626e}
@media screen and (prefers-color-scheme:dark){:root{--page:#14171b;--soft:#22272e;--line:#3a414b;--text:#e9ebee;--quiet:#a9b1bc;--accent:#9dbcff;
--green:#46b764;--on-green:#06210e;--yellow:#f7c948;--on-yellow:#332500;--red:#f4716a;--on-red:#330605;--grey:#98a1ad;--case:#0b0d10;--off:#434b56}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main{max-width:760px;margin:0 auto;padding:32px 20px}
h1,h2,h3,p,ul,dl,dd,blockquote{margin:0;padding:0}
h1{font-size:28px;line-height:1.2}
h2{margin:36px 0 8px;font-size:20px}
h3{font-size:17px}
a{color:var(--accent)}
.quiet,small,footer,.page-title{color:var(--quiet);font-size:14px}
.overall{display:flex;gap:24px;align-items:center}
.traffic-light{flex:none;width:61px;height:144px}
.note{margin:8px 0;padding:6px 12px;border-left:3px solid var(--yellow);background:var(--soft)}
.topic{display:grid;grid-template-columns:72px 1fr;gap:16px;padding:16px 0;border-top:1px solid var(--line)}
.light{display:grid;gap:2px;justify-items:center;align-content:start;font-size:13px;font-weight:600;text-align:center}
.lamp{width:28px;height:28px}
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
@media (max-width:480px){.topic{grid-template-columns:1fr}.light{display:flex;gap:8px;align-items:center}dl>div{grid-template-columns:1fr;gap:0}}
@media print{main{max-width:none;padding:0}body{font-size:11pt}.topic{break-inside:avoid-page}h2,h3{break-after:avoid}svg{print-color-adjust:exact}a{color:inherit}}
`;
