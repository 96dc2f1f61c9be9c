import type { Words } from '../i18n/words.ts';
import type { Action, ActionKind } from '../model.ts';

/** What an opt-out is about. */
export type Matter = keyof Words['actions']['matters'];

/**
 * Names what the person can do and where.
 * @param isEmail the place is a mail address to write to, else a site's host
 * @param matter what an opt-out is about, where the text says
 */
export function actionLabel(
  kind: ActionKind,
  isEmail: boolean,
  place: string,
  matter: Matter | undefined,
  { actions }: Words,
): string {
  const label = isEmail ? actions[kind].write : actions[kind].go;
  return label(place, matter && actions.matters[matter]);
}

/** The same label in another language. A summary holds the label that was made in `from`; one made otherwise stays. */
export function translateLabel({ kind, label, href }: Action, from: Words, to: Words): string {
  const url = new URL(href);
  const isEmail = url.protocol === 'mailto:';
  const place = isEmail ? url.pathname : url.hostname.replace(/^www\./, '');
  const matters = [undefined, ...(Object.keys(from.actions.matters) as Matter[])];
  const labels = matters.map((matter) => ({ matter, made: actionLabel(kind, isEmail, place, matter, from) }));
  const same = labels.find(({ made }) => made === label);
  return same ? actionLabel(kind, isEmail, place, same.matter, to) : label;
}
