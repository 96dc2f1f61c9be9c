import { whyThisColour } from '../i18n/answers.ts';
import type { Lamp, Words } from '../i18n/words.ts';
import type { Action, Summary, Topic, TopicEvidence } from '../model.ts';
import { countsInWords, LAMP_ORDER, topicsByLamp } from '../present/arrange.ts';
import { facts } from '../present/facts.ts';
import { harmless } from '../present/harmless.ts';
import { inLanguage } from '../present/in-language.ts';
import { isPolicy } from '../present/is-policy.ts';
import { lampOf } from '../present/lamp.ts';
import { linkTarget, safeLink } from '../present/safe-link.ts';
import { HTML_STYLE } from './html-style.ts';
import { escapeHtml, html, type Markup } from './markup.ts';
import type { ExportOptions } from './options.ts';
import type { Exported } from './proof.ts';
import { proofFacts } from './proof-facts.ts';
import { safeHtml } from './safe-html.ts';
import { lampSvg, trafficLightSvg } from './svg.ts';

/**
 * The summary as one HTML file that needs nothing else: no script, no request (its own policy forbids both), inline drawings,
 * both themes. In print, the lights and the proof fill one page, A4 or Letter; the sentences follow from the second on.
 * @throws Error when `window` cannot sanitize
 */
export function toHtml(exported: Exported, { today, words, window }: ExportOptions): string {
  const { title, url } = exported.summary.document;
  const content = body(exported, inLanguage(exported.summary, words), today, words);
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(harmless(`${title || url || ''} · ${words.name}`))}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
${safeHtml(content.markup, window)}
</body>
</html>
`;
}

/** `summary` has our own sentences in the language of `words`. */
function body(exported: Exported, summary: Summary, today: string | null, words: Words): Markup {
  const groups = topicsByLamp(summary.topics);
  const known = [...facts(summary, today, words), ...proofFacts(exported, words)];
  return html`<main>
<div class="first-page">
${head(summary, words)}
${glance(
  LAMP_ORDER.flatMap((lamp) => groups[lamp]),
  words,
)}
<section class="facts"><h2>${words.facts.title}</h2><dl>${known.map(({ label, value }) => html`<div><dt>${label}</dt><dd><bdi>${harmless(value)}</bdi></dd></div>`)}</dl></section>
<footer><p>${words.ready.privacy}</p></footer>
</div>
<h2 class="evidence">${words.exports.evidence}</h2>
${LAMP_ORDER.filter((lamp) => groups[lamp].length > 0).map((lamp) => group(lamp, groups[lamp], words))}
${actions(summary.actions, words)}
</main>`;
}

/** All twenty lights on half a page. */
function glance(topics: Topic[], words: Words): Markup {
  const items = topics.map((topic) => {
    const lamp = lampOf(topic);
    return html`
<li>${lampSvg(lamp)}<div><strong>${harmless(topic.question)}</strong> <span class="word">${words.lamps[lamp].word}.</span> <span class="answer">${harmless(topic.summary)}</span></div></li>`;
  });
  return html`<section><h2>${words.exports.glance}</h2><ul class="glance">${items}</ul></section>`;
}

function head(summary: Summary, words: Words): Markup {
  const { document, overall } = summary;
  const source = document.url === null ? null : safeLink(document.url);
  return html`<header class="overall overall-${overall.light}" data-overall="${overall.light}">${trafficLightSvg(overall.light)}<div>
<p class="page-title"><bdi>${harmless(document.title)}</bdi></p>
<h1>${words.overall[overall.light]}</h1>
<p>${harmless(overall.verdict)}</p>
<p class="quiet">${countsInWords(summary, words)}</p>
${source === null ? '' : html`<p class="quiet"><a href="${source}" rel="noopener noreferrer">${harmless(linkTarget(source))}</a></p>`}
</div></header>
${isPolicy(document.kind) ? '' : html`<p class="note">${words.notAPolicy.title}. ${words.notAPolicy.looksLike(document.kind)}</p>`}`;
}

function group(lamp: Lamp, topics: Topic[], words: Words): Markup {
  return html`<section class="group-${lamp}"><h3 class="group">${words.lamps[lamp].heading} <span class="quiet">${topics.length}</span></h3>${topics.map((topic) => topicMarkup(topic, words))}</section>
`;
}

function topicMarkup(topic: Topic, words: Words): Markup {
  const lamp = lampOf(topic);
  return html`
<div class="topic" data-topic="${topic.id}" data-light="${topic.light}" data-answer="${topic.answer}">
<div class="light">${lampSvg(lamp)}<span>${words.lamps[lamp].word}</span></div>
<div><h4>${harmless(topic.question)}</h4>
<p>${harmless(topic.summary)}</p>
${topic.conflicting ? html`<p class="note"><strong>${words.ready.conflicting}.</strong> ${words.ready.conflictingHint}</p>` : ''}
${lamp === 'grey' ? '' : html`<p class="quiet">${words.panel.why}: ${whyThisColour(topic.id, topic.answer, words)}</p>`}
${topic.evidence.map((evidence) => quoteMarkup(evidence, words))}</div>
</div>`;
}

function quoteMarkup({ quote, section, conditions, regions }: TopicEvidence, words: Words): Markup {
  const limits = [...conditions.map((condition) => words.conditions[condition]), ...regions.map(harmless)];
  return html`<p class="quiet place"><bdi>${harmless(section) || words.panel.topOfPage}</bdi></p>
<blockquote><p dir="auto">${harmless(quote)}</p></blockquote>
${limits.length === 0 ? '' : html`<ul class="chips">${limits.map((limit) => html`<li><bdi>${limit}</bdi></li>`)}</ul>`}`;
}

function actions(list: Action[], words: Words): Markup {
  const items = list.flatMap(({ label, href }) => {
    const safe = safeLink(href);
    if (safe === null) return [];
    return [
      html`<li><a href="${safe}" rel="noopener noreferrer"><bdi>${harmless(label)}</bdi></a> <small>${harmless(linkTarget(safe))}</small></li>`,
    ];
  });
  return items.length === 0 ? html`` : html`<section><h2>${words.panel.todo}</h2><ul>${items}</ul></section>`;
}
