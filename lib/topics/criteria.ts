/** The line of the specification for each answer: what a policy has to say to get it. In English, as the rules are. */
export const criteria: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  collection: {
    'none-or-minimal': 'says that it collects no personal data, or only what you type in to be answered',
    ordinary: 'account, contact, payment, device and usage data',
    sensitive:
      'any of: government ID or social security number, health, biometrics, precise location, address book, content of private messages or calls, race, religion, sexual life, data on creditworthiness or background',
  },
  sources: {
    no: 'says that it does not',
    limited:
      "from sign-in providers, affiliates, partners, payment or identity checks, referrals, the person's employer or customer",
    brokers: 'from data brokers, advertisers, public records or purchased lists, or to build up a profile',
  },
  tracking: {
    none: 'no cookies or only strictly necessary ones, no analytics on individuals',
    refusable: 'cookies, beacons or analytics, and the text says how to refuse or that refusing is possible',
    unavoidable:
      'tracking with no way out stated, or third parties tracking across sites, or fingerprinting, with no way out stated',
  },
  advertising: {
    no: 'says no, or only with opt-in',
    'opt-out': 'yes, and a way to stop it is given',
    yes: 'yes, and no way to stop it is given',
  },
  marketing: {
    'no-or-opt-in': 'no, or only if you ask or agree',
    'opt-out': 'yes, and you can unsubscribe',
    yes: 'yes, and no way to stop it is given',
  },
  automation: {
    'no-or-opt-in': 'says no, or only with opt-in',
    'opt-out': 'yes, with opt-out or human review',
    yes: 'yes, with no way out stated',
  },
  sale: {
    no: 'says that it does not, or only with your consent',
    'opt-out': "a sale (or CCPA 'sale' or 'sharing') that you can refuse",
    yes: 'sells, rents or trades, with no way to refuse stated',
  },
  sharing: {
    'processors-only': 'nobody, or only providers working for them, the law, and others only with your consent',
    limited: 'affiliates, partners, other users or the public, with an opt-out or stated limits on their use',
    broad:
      "third parties for their own purposes (advertisers, marketing partners, 'trusted partners'), without consent or limits",
  },
  government: {
    compelled: "only when the law compels it (subpoena, warrant, court order), or someone's life is in danger",
    discretion:
      'also when they believe in good faith that it is needed: to protect rights, safety, property, or to prevent fraud',
    voluntary: 'on mere request, or whenever they see fit',
  },
  merger: {
    'choice-or-notice': 'you are told before it is transferred or can refuse, or it is not transferred',
    'same-terms': 'transferred, and the buyer stays bound by this policy, or you are told afterwards',
    asset: 'transferred, and nothing promised',
  },
  access: {
    yes: 'view or export, and correct, by yourself or on request',
    partial: 'only see, or only correct or update, or only some of it, or refused on grounds beyond the law',
    no: 'says that you cannot',
  },
  deletion: {
    yes: 'on request or by yourself, with no more than legal exceptions',
    partial: 'only deactivate or close the account, or copies are kept for other reasons, or only for some people',
    no: 'cannot, or is kept after you ask, without a legal ground',
  },
  retention: {
    stated: 'a stated period, or deleted when a stated event happens (account closed, request answered)',
    vague: "'as long as necessary' or the like",
    indefinite: 'with no limit',
  },
  signals: {
    honoured: 'says that it honours them',
    unclear: 'mentioned, without saying what they do; or only GPC where a law demands it',
    ignored: 'says that it does not respond to them',
  },
  security: {
    concrete:
      'two or more concrete measures (encryption in transit or at rest, access control, audits, certification, training, two-factor)',
    generic: "one concrete measure, or 'reasonable measures'",
    none: 'no measure, only a disclaimer',
  },
  breach: {
    yes: 'they will tell the people affected',
    'if-required': 'only as the law requires, or only an authority',
    no: 'says that they need not',
  },
  transfers: {
    safeguarded:
      'stays in its region, or a valid named safeguard (standard contractual clauses, adequacy, binding corporate rules, Data Privacy Framework)',
    vague: "sent, with 'appropriate' steps unnamed or only an obsolete scheme",
    unprotected: 'sent or stored elsewhere with no safeguard, or by using the service you agree',
  },
  children: {
    protected:
      "not directed to children or not knowingly collected, and removed when found (or only with a parent's consent and rights)",
    partial: 'a statement on children that lacks removal or consent',
    collects: "collects from children without a parent's consent",
  },
  changes: {
    'direct-notice':
      'tells you directly (e-mail, in-product) or by a prominent notice before it takes effect, for material changes',
    posted: 'by posting on the site, changing a date, or another unspecific notice',
    silent: 'may change without notice, or you must check, or going on using it is consent, with no notice promised',
  },
  redress: {
    independent:
      'a privacy contact, and an independent body (data protection authority, dispute resolution, seal programme still running)',
    contact: 'a contact only',
    barred: 'complaints forced into arbitration or waived',
  },
};
