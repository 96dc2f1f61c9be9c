import { green, red, yellow } from '../answers.ts';

/** Topic id → what each of its three answers means. The ids are those of the public contract. */
export const answers = {
  collection: {
    'none-or-minimal': green('They collect nothing about you, or only what you type in to get an answer.'),
    ordinary: yellow('They collect the usual things: account, contact, payment, device and usage data.'),
    sensitive: red(
      'They collect data that can hurt you in the wrong hands, such as your health, exact location, identity number or private messages.',
    ),
  },
  sources: {
    no: green('They say that they get no data about you from others.'),
    limited: yellow(
      'They get data from firms that you have to do with: a sign-in service, a partner, a payment check, your employer.',
    ),
    brokers: red('They get data from brokers, advertisers, public records or bought lists, or build a profile of you.'),
  },
  tracking: {
    none: green('No cookies, or only those that the site needs to work. You are not followed.'),
    refusable: yellow('They use cookies or analytics, but you can refuse at least some of it.'),
    unavoidable: red('You are tracked, or recognised from site to site, and no way out is given.'),
  },
  advertising: {
    no: green('Your data is not used for targeted ads, or only if you say yes first.'),
    'opt-out': yellow('Your data is used for targeted ads until you stop it.'),
    yes: red('Your data is used for targeted ads, and no way to stop it is given.'),
  },
  marketing: {
    'no-or-opt-in': green('They send you no marketing, or only if you ask for it.'),
    'opt-out': yellow('They send you marketing until you unsubscribe.'),
    yes: red('They send you marketing, and no way to stop it is given.'),
  },
  automation: {
    'no-or-opt-in': green('Your data trains no AI and no machine decides about you, unless you say yes first.'),
    'opt-out': yellow(
      'Your data may train AI or feed a machine that decides about you, but you can refuse or ask for a person.',
    ),
    yes: red('Your data trains AI or a machine decides about you, and no way out is given.'),
  },
  sale: {
    no: green('They do not sell or rent your data, or only if you agree.'),
    'opt-out': yellow('They sell your data, or what the law calls a sale, until you refuse.'),
    yes: red('They sell, rent or trade your data, and no way to refuse is given.'),
  },
  sharing: {
    'processors-only': green(
      'Only firms that work for them get your data. Others get it only if you agree or the law asks.',
    ),
    limited: yellow('Sister companies, partners or other users get your data, within stated limits.'),
    broad: red('Others get your data for purposes of their own, without asking you.'),
  },
  government: {
    compelled: green('Authorities get your data only when the law forces it, or a life is in danger.'),
    discretion: yellow('They also hand data over when they themselves believe that it is needed.'),
    voluntary: red('They hand data over on mere request, or whenever they see fit.'),
  },
  merger: {
    'choice-or-notice': green('If the company is sold, you are told before your data moves, or you can refuse.'),
    'same-terms': yellow(
      'If the company is sold, your data goes along, but the same promises hold or you are told afterwards.',
    ),
    asset: red('If the company is sold, your data goes along and nothing is promised.'),
  },
  access: {
    yes: green('You can see or export your data, and correct it.'),
    partial: yellow('You can do only part of it: only see, only correct, only some data, or only in some places.'),
    no: red('They say that you cannot see or correct your data.'),
  },
  deletion: {
    yes: green('You can have your data deleted. Only what the law requires is kept.'),
    partial: yellow('You can close your account, but copies stay, or only some people can delete.'),
    no: red('You cannot delete your data, or it is kept after you ask without a legal ground.'),
  },
  retention: {
    stated: green('They say for how long, or which event makes them delete it.'),
    vague: yellow('They keep it "as long as necessary", or words like that.'),
    indefinite: red('They keep it without any limit.'),
  },
  signals: {
    honoured: green('If your browser says "do not track me", they listen.'),
    unclear: yellow('They mention such signals without saying what they do, or listen only where a law makes them.'),
    ignored: red('If your browser says "do not track me", they ignore it.'),
  },
  security: {
    concrete: green('They name at least two real measures, such as encryption or audits.'),
    generic: yellow('They promise "reasonable measures", or name only one.'),
    none: red('They name no measure and only say that nothing is fully safe.'),
  },
  breach: {
    yes: green('If your data leaks, they tell you.'),
    'if-required': yellow('If your data leaks, they tell you only where the law says so, or tell only an authority.'),
    no: red('They say that they need not tell you.'),
  },
  transfers: {
    safeguarded: green('Your data stays in its region, or a recognised safeguard protects it abroad.'),
    vague: yellow(
      'Your data goes abroad with "appropriate" steps that are not named, or under a scheme that has ended.',
    ),
    unprotected: red('Your data goes abroad without a safeguard, or simply because you use the service.'),
  },
  children: {
    protected: green(
      'They do not knowingly take data of children and remove it, or a parent has to agree and stays in charge.',
    ),
    partial: yellow("They mention children but promise neither removal nor a parent's consent."),
    collects: red("They take data of children without a parent's consent."),
  },
  changes: {
    'direct-notice': green('They tell you directly, or visibly in advance, when something important changes.'),
    posted: yellow('They put the new version on the site, and you have to notice it.'),
    silent: red('They may change it without telling you.'),
  },
  redress: {
    independent: green('You can write to them, and there is an independent body that you can turn to.'),
    contact: yellow('You can write to them, and that is all.'),
    barred: red('You give up your way to court or must accept private arbitration.'),
  },
};

/** What a grey answer means. */
export const greyAnswers = {
  'not-stated': 'The policy says nothing on this. Silence is neither good nor bad, but nothing is promised.',
  unsure: 'The policy touches on this, but we cannot tell what it means. Read the sentences yourself.',
};
