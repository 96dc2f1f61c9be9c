import type { Practice } from '../model.ts';
import { type Column, csvTable, joined, proofColumns } from './csv-table.ts';
import type { Exported } from './proof.ts';

/** The attributes of the OPP-115 scheme, each a column, in the order of the scheme. */
export const ATTRIBUTES = [
  'Does/Does Not',
  'Collection Mode',
  'Action First-Party',
  'Third Party Entity',
  'Action Third Party',
  'Identifiability',
  'Personal Information Type',
  'Purpose',
  'User Type',
  'Choice Type',
  'Choice Scope',
  'Access Type',
  'Access Scope',
  'Retention Period',
  'Retention Purpose',
  'Security Measure',
  'Change Type',
  'Notification Type',
  'User Choice',
  'Do Not Track policy',
  'Audience Type',
  'Other Type',
] as const;

const COLUMNS: Column<Practice>[] = [
  ['category', (practice) => practice.category],
  ...ATTRIBUTES.map((name): Column<Practice> => [name, ({ attributes }) => joined([attributes[name] ?? []].flat())]),
  ['quote', ({ evidence }) => evidence.quote],
  ['section', ({ evidence }) => evidence.section],
  ['block', ({ evidence }) => String(evidence.block)],
  ['start', ({ evidence }) => String(evidence.start)],
  ['end', ({ evidence }) => String(evidence.end)],
  ['rule', (practice) => practice.rule],
];

/** The practices as a table, one row each, with a column for each attribute; several values share a cell, with " | " between. */
export function toPracticesCsv(exported: Exported): string {
  return csvTable([...COLUMNS, ...proofColumns(exported)], exported.summary.practices);
}
