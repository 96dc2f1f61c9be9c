import type { ActionKind } from '../model.ts';
import type { Matter } from './action-label.ts';

/** How a place for an action is recognised. */
interface KindCues {
  kind: ActionKind;
  /** In the linked words or in the address itself. */
  own: RegExp;
  /** In the sentence around it. */
  around: RegExp;
  /** In the sentence: what makes it something else after all. */
  unless?: RegExp;
}

const THEIR_DATA = String.raw`\b(?:your|personal|their|his|my|such|this|that|the)\b[^.]{0,40}\b(?:data|information|profile|account|details|records?|content)\b`;

/** In the order in which a person reads them: what changes something first, whom to write to last. */
export const KINDS: readonly KindCues[] = [
  {
    kind: 'opt-out',
    own: /\bopt[\s_-]?outs?\b|optout|unsubscri|do[\s_-]?not[\s_-]?sell|choices|take[\s_-]control|\b(?:ads?|marketing|e-?mail|communications?|notifications?|privacy)[\s_-](?:settings|preferences|controls)/i,
    around:
      /\bopt(?:ing|s|ed)?[\s-]out\b|\bunsubscrib|\bdo not sell\b|\bstop (?:receiving|us|the)\b|\b(?:no longer|not) (?:wish|want|like) to (?:receive|be contacted|have)\b|\bwithdraw\w* (?:\w+ ){0,2}consent\b|\bobject(?:ing)? to\b|\bturn(?:ing)? off\b/i,
    unless: /\b(?:can ?not|can['’]t|may not|unable to|not (?:be )?able to) (?:opt|unsubscribe)/i,
  },
  {
    kind: 'delete',
    own: /\b(?:delet(?:e|ing|ion)|eras(?:e|ing|ure))\b(?!.{0,200}\b(?:cookies?|cache|history)\b)|\b(?:close|cancel|deactivate)\b.{0,200}\baccount\b/i,
    around: new RegExp(
      String.raw`\b(?:delet(?:e|ed|ing|ion)|eras(?:e|ed|ing|ure)|remov(?:e|ed|ing|al))\b[^.]{0,60}${THEIR_DATA}|${THEIR_DATA}[^.]{0,60}\b(?:deleted|erased|removed)\b|\b(?:close|cancel|deactivate) (?:your|my|the|an) account\b`,
      'i',
    ),
  },
  {
    kind: 'access',
    own: /\b(?:data|subject)[\s_-](?:access[\s_-])?requests?\b|\b(?:download|access|update|edit|manage|correct|export)[\s_-](?:my|your)[\s_-](?:personal[\s_-])?(?:data|information|profile|account|details|rights)\b|\bdsar\b|\b(?:account|profile)[\s_-](?:settings|page|privacy)\b/i,
    around: new RegExp(
      String.raw`\b(?:access|correct|rectify|update|amend|review|edit|download|export|change|obtain a copy of|copy of|request information about)\b[^.]{0,50}${THEIR_DATA}|\b(?:access|rectification|privacy|data subject) rights?\b|\brights? (?:of|to) (?:access|rectif\w+)\b|\bexercise\b[^.]{0,40}\brights?\b`,
      'i',
    ),
    unless: /\bunauthori[sz]ed (?:access|use)\b/i,
  },
  {
    kind: 'cookies',
    own: /\bcookie[\s_-]?(?:settings?|preferences?|choices|consent|control|manager)|\b(?:manag|disabl|block|delet|refus|reject|clear)\w*[\s_-](?:\w+[\s_-])?cookies|about-?cookies/i,
    around:
      /\b(?:manag|disabl|block|delet|refus|reject|clear|control|remov|opt)\w*\b[^.]{0,60}\bcookies\b|\bcookies?\b[^.]{0,80}\b(?:manage|disable|block|delete|refuse|reject|settings|preferences|turn(?:ed)? off)\b/i,
  },
  {
    kind: 'complain',
    own: /complain|supervisory|data protection (?:authorit|commission)|\bdispute|ombuds|arbitrat|grievance|watchdog/i,
    around:
      /\bcomplain(?:ts?)?\b|\b(?:supervisory|data protection) authorit|\bdispute[\s-]resolution\b|\bombuds|\barbitrat|\binformation commissioner\b|\bsatisfactorily (?:addressed|resolved)\b/i,
  },
  {
    kind: 'contact',
    own: /\bcontact(?:[\s_-]?us)?\b|\b(?:support|feedback|help)[\s_-](?:team|form|cent|desk|request)/i,
    around: /\b(?:contact|e-?mail|write to|reach|call|questions?|concerns?|inquir)/i,
  },
];

/** What an opt-out is about, the first that fits. */
export const OPT_OUT_MATTERS: readonly (readonly [RegExp, Matter])[] = [
  [/\b(?:AI|train|training|models?)\b/, 'ai'],
  [/\b(?:sell|sale|sold|sharing of)\b|do[\s_-]not[\s_-]sell/i, 'sale'],
  [/\badvertis|\bads?\b|interest-based|behaviou?ral|targeted|tailored|adchoices|aboutads/i, 'ads'],
  [/\banalytics?\b|\bgaoptout\b/i, 'analytics'],
  [
    /\bunsubscrib|\bmarketing|\bnewsletters?\b|\bpromotion|\bcommunications?\b|\bmailings?\b|\be-?mails\b/i,
    'marketing',
  ],
];
