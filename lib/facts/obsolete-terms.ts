/** A scheme, body, law or piece of software that is no more, and how policies name it. */
export interface ObsoleteTerm {
  term: string;
  /** ISO date on which it ended. */
  since: string;
  /** How it ended. */
  source: string;
  pattern: RegExp;
  /** A sentence in which the same words mean something that still exists. */
  unless?: RegExp;
}

/** In the order in which they are shown: legal schemes first, software last. */
export const OBSOLETE_TERMS: readonly ObsoleteTerm[] = [
  {
    term: 'Safe Harbor',
    since: '2015-10-06',
    source: 'Declared invalid by the Court of Justice of the EU, C-362/14 (Schrems I).',
    pattern: /\bsafe[\s-]?harbou?rs?\b/i,
    // The safe harbours of US laws on children, health data, copyright and securities go on.
    unless: /\bCOPPA\b|children.s online privacy|\bHIPAA\b|de-?identif|\bDMCA\b|copyright|forward-looking|kidsafe/i,
  },
  {
    term: 'Privacy Shield',
    since: '2020-07-16',
    source: 'Declared invalid by the Court of Justice of the EU, C-311/18 (Schrems II).',
    pattern: /\bprivacy[\s-]shield\b/i,
  },
  {
    term: 'Data Protection Directive 95/46/EC',
    since: '2018-05-25',
    source: 'Repealed by Article 94 of the General Data Protection Regulation, (EU) 2016/679.',
    pattern:
      /\b95\/46(?:\/EC)?\b|\b(?:EU|European(?: Union(?:'s|’s)?)?|EC) (?:data protection|(?:data )?privacy) directive\b/i,
  },
  {
    term: 'Data Protection Act 1998',
    since: '2018-05-25',
    source: 'Repealed by the Data Protection Act 2018 (United Kingdom), schedule 19.',
    pattern: /\bdata protection act,?\s*(?:of\s*)?\(?1998\b/i,
  },
  {
    term: 'Article 29 Working Party',
    since: '2018-05-25',
    source: 'Replaced by the European Data Protection Board, Article 94(2) of the GDPR.',
    pattern: /\b(?:article|art\.?) 29 (?:data protection )?working (?:party|group)\b/i,
  },
  {
    term: 'EU Online Dispute Resolution platform',
    since: '2025-07-20',
    source: 'Closed by Regulation (EU) 2024/3228.',
    pattern:
      /\bec\.europa\.eu\/(?:consumers\/)?odr\b|\b(?:EU|European(?: Commission(?:'s|’s)?| Union(?:'s|’s)?)?) online dispute resolution\b/i,
  },
  {
    term: 'TRUSTe',
    since: '2017-06-06',
    source: 'The company took the name TrustArc.',
    pattern: /\bTRUST-?e\b|\btruste\b(?!d)|\bTRUSTE\b/,
  },
  {
    term: 'P3P',
    since: '2018-08-30',
    source: 'Platform for Privacy Preferences: made obsolete by the W3C.',
    pattern: /\bP3P\b|\bplatform for privacy preferences\b/i,
  },
  {
    term: 'Google+',
    since: '2019-04-02',
    source: 'Closed for consumers by Google.',
    pattern: /\bgoogle\s?(?:\+(?!\w)|plus\b)/i,
  },
  {
    term: 'Universal Analytics',
    since: '2023-07-01',
    source: 'Google stopped processing data in it; Google Analytics 4 took its place.',
    pattern: /\buniversal analytics\b/i,
  },
  {
    term: 'Netscape Navigator',
    since: '2008-03-01',
    source: 'Support ended by AOL.',
    pattern: /\bnetscape\b/i,
  },
  {
    term: 'Internet Explorer',
    since: '2022-06-15',
    source: 'Retired by Microsoft.',
    pattern: /\binternet explorer\b|\bMSIE\b/i,
  },
  {
    term: 'Flash',
    since: '2020-12-31',
    source: 'Support of Adobe (once Macromedia) Flash Player ended by Adobe.',
    pattern:
      /\b(?:adobe|macromedia)['’]?s?\s+flash\b|\bflash (?:player|cookies?|LSOs?|local|objects?|technology|storage|media)\b|\bflash[- ]based\b|\b(?:local|flash) shared objects?\b|\bmacromedia\b|\(["“]?flash["”]?\)/i,
  },
  {
    term: 'Silverlight',
    since: '2021-10-12',
    source: 'Support ended by Microsoft.',
    pattern: /\bsilverlight\b/i,
  },
];
