import { en } from '../i18n/en.ts';
import type { Action, ActionKind, Page, Sentence } from '../model.ts';
import { actionLabel } from './action-label.ts';
import { KINDS, OPT_OUT_MATTERS } from './kinds.ts';
import { type Target, targetsOf } from './targets.ts';

const MOST_OF_A_KIND = 3;
/** Reading matter, not a place to do something. */
const DOCUMENT = /\b(?:polic(?:y|ies)|notice|statement|terms|faqs?|guidelines|agreement|learn more|archive)\b/i;
/** An address that ends so is a document, whatever the words of its link promise. */
const DOCUMENT_ADDRESS = /(?:privacy|cookies?)[-_]?(?:policy|notice|statement)(?:\.\w+)?\/?$/i;
/** Linked words that say nothing by themselves, so that the sentence decides. */
const PLAIN_LINK =
  /\bhere\b|\bthis (?:link|page|form|site|website)\b|\b(?:forms?|portal|page|link|settings?|preferences?|account|dashboard|tools?|website|instructions|contact us|e-?mail)\b|^(?:https?:|www\.)|^\S+\.\S+$/i;
/** A sentence that goes on from the one before: "To do so, click here." */
const GOES_ON =
  /^(?:to do (?:so|this|that)|please|click|visit|simply|just|you (?:can|may) (?:do|also)|for (?:more|this)|see|go to|if you (?:wish|want|would like) to do)\b/i;
const PRIVACY_ADDRESS = /privacy|dpo|data-?protection|gdpr|ccpa|dsar|legal|compliance/i;

interface Found {
  kind: ActionKind;
  target: Target;
  quote: string;
  /** How sure it is that this place is for this action. */
  score: number;
  around: string;
}

/** The address in words: "/cookie-settings" reads "cookie settings". */
function ownWords({ href, isEmail, text }: Target): string {
  if (isEmail) return '';
  const { hostname, pathname } = new URL(href);
  return `${text} ${hostname} ${pathname.replace(/[/_.+-]|%20/g, ' ')} ${pathname}`;
}

/** What the place is for, surest first; [] where it is for nothing that we know. */
function kindsOf(target: Target, around: string): { kind: ActionKind; score: number }[] {
  const own = ownWords(target);
  const possible = KINDS.filter(({ unless }) => !unless?.test(around));
  if (!target.isEmail && DOCUMENT_ADDRESS.test(new URL(target.href).pathname)) return [];
  const byOwnWords = possible.filter((cues) => cues.own.test(own));
  const first = byOwnWords[0];
  if (first && first.kind !== 'contact' && !DOCUMENT.test(target.text)) return [{ kind: first.kind, score: 3 }];
  if (DOCUMENT.test(own) || !(target.isEmail || first || PLAIN_LINK.test(target.text))) return [];
  const byContext = possible.filter((cues) => cues.kind !== 'contact' && cues.around.test(around));
  if (byContext.length > 0) return byContext.map(({ kind }) => ({ kind, score: 2 }));
  if (target.isEmail) return [{ kind: 'contact', score: PRIVACY_ADDRESS.test(target.name) ? 2 : 1 }];
  return first?.around.test(around) ? [{ kind: 'contact', score: 1 }] : [];
}

function foundIn(sentence: Sentence, previous: Sentence | undefined, page: Page): Found[] {
  const targets = targetsOf(sentence, page.blocks[sentence.block]?.links ?? []);
  if (targets.length === 0) return [];
  const before = previous?.block === sentence.block && GOES_ON.test(sentence.text) ? previous.text : '';
  const around = [...sentence.leadIn.map(({ text }) => text), before, sentence.text].filter(Boolean).join(' ');
  return targets.flatMap((target) =>
    kindsOf(target, around).map(({ kind, score }) => ({ kind, score, target, quote: sentence.text, around })),
  );
}

function labelOf({ kind, target, around }: Found): string {
  const words = `${around} ${ownWords(target)}`;
  const matter = kind === 'opt-out' ? OPT_OUT_MATTERS.find(([cue]) => cue.test(words))?.[1] : undefined;
  return actionLabel(kind, target.isEmail, target.name, matter, en);
}

/** The surest of a kind, each place once; the order of the text decides between equals. */
function bestOfKind(all: readonly Found[], kind: ActionKind): Found[] {
  const ranked = all.filter((found) => found.kind === kind).sort((a, b) => b.score - a.score);
  const byPlace = new Map<string, Found>();
  for (const found of ranked) if (!byPlace.has(found.target.href)) byPlace.set(found.target.href, found);
  return [...byPlace.values()].slice(0, MOST_OF_A_KIND);
}

/**
 * What the person can do, and where: opting out, deleting, seeing and correcting, choosing cookies, complaining, asking.
 * Read from the links and the addresses in the text, with the sentence that offers it; nothing is guessed.
 * At most three of a kind, those that change something first.
 */
export function findActions(page: Page, sentences: readonly Sentence[]): Action[] {
  const all = sentences.flatMap((sentence, index) => foundIn(sentence, sentences[index - 1], page));
  return KINDS.flatMap(({ kind }) => bestOfKind(all, kind)).map((found) => ({
    kind: found.kind,
    label: labelOf(found),
    href: found.target.href,
    quote: found.quote,
  }));
}
