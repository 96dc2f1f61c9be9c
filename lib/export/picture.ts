import type { Words } from '../i18n/words.ts';
import { countsInWords, LAMP_ORDER, topicsByLamp } from '../present/arrange.ts';
import { facts } from '../present/facts.ts';
import { harmless } from '../present/harmless.ts';
import { inLanguage } from '../present/in-language.ts';
import { lampOf } from '../present/lamp.ts';
import { trafficLightSize } from '../present/traffic-light.ts';
import { html, type Markup } from './markup.ts';
import { PICTURE_STYLE } from './picture-style.ts';
import type { Exported } from './proof.ts';
import { proofFacts } from './proof-facts.ts';
import { lampParts, trafficLightParts } from './svg.ts';
import { toText } from './text.ts';

const WIDTH = 1080;
const EDGE = 56;
const LIGHT_HEIGHT = 236;
const ROW = 47;
/** Where the text beside the traffic light begins. */
const BESIDE = EDGE + Math.round((LIGHT_HEIGHT * trafficLightSize.width) / trafficLightSize.height) + 36;

/** A text of the picture, at its place: `y` is its base line. */
interface Line {
  y: number;
  size: number;
  look: string;
  text: string;
}

/**
 * A picture of the lights for sharing, as SVG: the verdict, all twenty questions, and where they are from. It is whole in
 * itself, loads nothing, and holds the summary with every quote as text in its `metadata`.
 */
export function toPicture(exported: Exported, words: Words): string {
  const summary = inLanguage(exported.summary, words);
  const head = headLines(exported, words);
  const top = Math.max(EDGE + LIGHT_HEIGHT, (head.at(-1)?.y ?? 0) + 8) + 34;
  const rows = rowsFrom(top, exported, words);
  const foot = footLines(top + summary.topics.length * ROW + 52, exported, words);
  const height = (foot.at(-1)?.y ?? 0) + 40;
  const title = `${summary.document.title || words.name}: ${words.overall[summary.overall.light]}`;
  const text = toText(exported, { today: null, colours: false, words });
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img">
<title>${shown(title)}</title>
<metadata>${wellFormed(text)}</metadata>
${PICTURE_STYLE}
<rect class="page" width="${WIDTH}" height="${height}"></rect>
<g transform="translate(${EDGE} ${EDGE}) scale(${(LIGHT_HEIGHT / trafficLightSize.height).toFixed(4)})">${trafficLightParts(summary.overall.light)}</g>
${head.map((line) => lineMarkup(BESIDE, line))}
<path class="rule" d="M${EDGE} ${top - 14}H${WIDTH - EDGE}"></path>
${rows}
<path class="rule" d="M${EDGE} ${top + summary.topics.length * ROW + 8}H${WIDTH - EDGE}"></path>
${foot.map((line) => lineMarkup(EDGE, line))}
</svg>
`.markup;
}

function headLines(exported: Exported, words: Words): Line[] {
  const summary = inLanguage(exported.summary, words);
  const width = WIDTH - EDGE - BESIDE;
  const parts: [text: string, size: number, look: string, most: number][] = [
    [summary.document.title || summary.document.url || '', 24, 'quiet', 2],
    [words.overall[summary.overall.light], 46, 'strong', 2],
    [summary.overall.verdict, 25, 'plain', 4],
    [countsInWords(summary, words), 23, 'quiet', 2],
  ];
  return stack(EDGE + 4, width, parts);
}

function footLines(top: number, exported: Exported, words: Words): Line[] {
  const { updated, coverage } = words.facts;
  const known = facts(exported.summary, null, words).filter(({ label }) => label === updated || label === coverage);
  const lines = [...known, ...proofFacts(exported, words)].map(({ label, value }) => `${label}: ${value}`);
  const parts = [...lines, `${words.name}. ${words.ready.privacy}`];
  return stack(
    top - 26,
    WIDTH - 2 * EDGE,
    parts.map((text) => [text, 17, 'quiet', 2]),
  );
}

function rowsFrom(top: number, exported: Exported, words: Words): Markup[] {
  const summary = inLanguage(exported.summary, words);
  const groups = topicsByLamp(summary.topics);
  const topics = LAMP_ORDER.flatMap((lamp) => groups[lamp]);
  const room = WIDTH - 2 * EDGE - 48 - 130;
  const longest = Math.max(...topics.map(({ question }) => widthOf(question, 23)));
  const size = Math.min(23, Math.floor((23 * room) / longest));
  return topics.map((topic, index) => {
    const lamp = lampOf(topic);
    const y = top + index * ROW;
    return html`<g transform="translate(${EDGE} ${y}) scale(1.25)" class="lamp-${lamp}">${lampParts(lamp)}</g>
<text class="plain" x="${EDGE + 48}" y="${y + 23}" font-size="${size}">${shown(topic.question)}</text>
<text class="word" x="${WIDTH - EDGE}" y="${y + 23}" font-size="20">${words.lamps[lamp].word}</text>
`;
  });
}

/** Puts texts below each other, each in as many lines as it takes, but not more than it may. */
function stack(top: number, width: number, parts: readonly (readonly [string, number, string, number])[]): Line[] {
  let y = top;
  return parts.flatMap(([text, size, look, most], index) => {
    y += index === 0 ? 0 : size * 0.45;
    return wrap(shown(text), size, width, most).map((line) => {
      y += size * 1.28;
      return { y: Math.round(y), size, look, text: line };
    });
  });
}

function lineMarkup(x: number, { y, size, look, text }: Line): Markup {
  return html`<text class="${look}" x="${x}" y="${y}" font-size="${size}">${text}</text>
`;
}

/** About how wide a text is: an SVG cannot wrap by itself, and there is nothing here to measure with. */
function widthOf(text: string, size: number): number {
  const wide = text.match(/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]|[\ud800-\udbff]/g)?.length ?? 0;
  return (text.length * 0.54 + wide * 0.5) * size;
}

function wrap(text: string, size: number, width: number, limit: number): string[] {
  const lines = [''];
  const most = Math.floor(width / size);
  for (const word of text.split(' ').flatMap((part) => part.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? [])) {
    const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`;
    if (widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= limit ? lines : [...lines.slice(0, limit - 1), `${lines[limit - 1]} …`];
}

function shown(text: string): string {
  return wellFormed(harmless(text));
}

/** What XML cannot hold is left out. */
function wellFormed(text: string): string {
  return text.toWellFormed().replace(/[\ufffe\uffff]/g, '');
}
