import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { mailLink, recipientsOf } from '../lib/letters/send-to.ts';
import { LETTER_KINDS, LETTER_LAWS, type LetterKind, type LetterLaw } from '../lib/letters/templates.ts';
import { writeLetter } from '../lib/letters/write-letter.ts';
import type { Summary } from '../lib/model.ts';
import type { PanelActions } from './state.ts';
import { useWords } from './words.ts';
import './letter.css';

interface Props {
  summary: Pick<Summary, 'actions' | 'document'>;
  copyText: PanelActions['copyText'];
}

/** A letter to the site: chosen, filled in, read, and then copied or opened in the person's own mail program. */
export function LetterForm({ summary, copyText }: Props) {
  const words = useWords();
  const [kind, setKind] = useState<LetterKind>('access');
  const [law, setLaw] = useState<LetterLaw>('gdpr');
  const [name, setName] = useState('');
  const [account, setAccount] = useState('');
  const [chosen, setChosen] = useState('');
  const recipients = recipientsOf(summary.actions, kind);
  const to = recipients.find(({ address }) => address === chosen) ?? recipients[0];
  const { url, lastUpdated } = summary.document;
  const letter = writeLetter({ kind, law, url, lastUpdated, offer: to?.quote ?? '', name, account });
  return (
    <div class="letter">
      <p class="hint">{words.letters.hint}</p>
      <Kinds kind={kind} choose={setKind} />
      <Field label={words.letters.law}>
        {(id) => (
          <select id={id} value={law} onChange={(event) => setLaw(event.currentTarget.value as LetterLaw)}>
            {LETTER_LAWS.map((each) => (
              <option key={each} value={each}>
                {words.letters.laws[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.letters.name}>
        {(id) => (
          <input id={id} autocomplete="name" value={name} onInput={(event) => setName(event.currentTarget.value)} />
        )}
      </Field>
      <Field label={words.letters.account} hint={words.letters.accountHint}>
        {(id) => (
          <input
            id={id}
            autocomplete="email"
            aria-describedby={`${id}-hint`}
            value={account}
            onInput={(event) => setAccount(event.currentTarget.value)}
          />
        )}
      </Field>
      {to === undefined ? (
        <p class="note">{words.letters.noAddress}</p>
      ) : (
        <Field label={words.letters.to}>
          {(id) => (
            <select id={id} value={to.address} onChange={(event) => setChosen(event.currentTarget.value)}>
              {recipients.map(({ address }) => (
                <option key={address}>{address}</option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Finished letter={letter} to={to?.address} copyText={copyText} />
    </div>
  );
}

function Kinds({ kind, choose }: { kind: LetterKind; choose(kind: LetterKind): void }) {
  const words = useWords();
  return (
    <fieldset class="pills">
      <legend>{words.letters.what}</legend>
      {LETTER_KINDS.map((each) => (
        <button
          key={each}
          type="button"
          class="pill"
          data-letter={each}
          aria-pressed={each === kind}
          onClick={() => choose(each)}
        >
          {words.letters.kinds[each]}
        </button>
      ))}
    </fieldset>
  );
}

function Field({ label, hint, children }: { label: string; hint?: string; children(id: string): ComponentChildren }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id)}
      {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
}

interface FinishedProps {
  letter: { subject: string; body: string };
  to: string | undefined;
  copyText: PanelActions['copyText'];
}

function Finished({ letter, to, copyText }: FinishedProps) {
  const words = useWords();
  const [outcome, setOutcome] = useState('');
  const text = `${letter.subject}\n\n${letter.body}`;
  const mail = to === undefined ? null : mailLink(to, letter);
  const copy = () => {
    copyText(text).then(
      () => setOutcome(words.letters.copied),
      () => setOutcome(words.buttons.notCopied),
    );
  };
  return (
    <>
      <Field label={words.letters.letter}>
        {(id) => <textarea id={id} class="letter-text" lang="en" rows={14} readOnly value={text} />}
      </Field>
      <div class="letter-buttons">
        {mail && (
          <a
            class="button primary"
            data-action="mail-letter"
            href={mail.href}
            target="_blank"
            rel="noopener noreferrer"
          >
            {words.letters.mail}
          </a>
        )}
        <button type="button" class="button" data-action="copy-letter" onClick={copy}>
          {words.letters.copy}
        </button>
      </div>
      {mail?.isWhole === false && <p class="hint">{words.letters.tooLong}</p>}
      <p class="outcome" role="status">
        {outcome}
      </p>
    </>
  );
}
