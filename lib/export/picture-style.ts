import { html } from './markup.ts';

/** The style of the picture. A constant: nothing of a page gets into it. One theme, as the picture is seen anywhere. */
export const PICTURE_STYLE = html`<style>
text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:#191d24;unicode-bidi:plaintext}
.quiet{fill:#555e6b}
.strong,.word{font-weight:700}
.word{text-anchor:end}
.page{fill:#fff}
.rule{stroke:#d5d9e0;stroke-width:2}
.part-case{fill:#2a2f38}
.part-off{fill:#5a626e}
.lamp-green .part-body{fill:#1b7f3b}.lamp-green .part-sign{stroke:#fff}
.lamp-yellow .part-body{fill:#f4b400}.lamp-yellow .part-sign{stroke:#3a2a00}
.lamp-red .part-body{fill:#c5221f}.lamp-red .part-sign{stroke:#fff}
.lamp-grey .part-body,.lamp-grey .part-sign,.lamp-unsure .part-body,.lamp-unsure .part-sign{stroke:#666f7c}
</style>`;
