import { readFileSync, writeFileSync } from 'node:fs';
import { importTableSection } from './describe-imports.ts';
import { jsonSections } from './describe-json.ts';
import { tableSections } from './describe-tables.ts';
import { fillParts } from './generated-parts.ts';

const FORMAT = new URL('../../docs/cxmap-format.md', import.meta.url);
const JSON_FORMAT = new URL('../../docs/json-format.md', import.meta.url);
const ARCHITECTURE = new URL('../../docs/architecture.md', import.meta.url);

/** What docs/cxmap-format.md, docs/json-format.md and docs/architecture.md should say: their prose, and the parts that the sources write. */
export function generatedDocuments(): readonly { readonly url: URL; readonly is: string; readonly shouldBe: string }[] {
  const format = readFileSync(FORMAT, 'utf8');
  const json = readFileSync(JSON_FORMAT, 'utf8');
  const architecture = readFileSync(ARCHITECTURE, 'utf8');
  return [
    { url: FORMAT, is: format, shouldBe: fillParts(format, tableSections()) },
    { url: JSON_FORMAT, is: json, shouldBe: fillParts(json, { 'json kinds': jsonSections() }) },
    { url: ARCHITECTURE, is: architecture, shouldBe: fillParts(architecture, { 'import table': importTableSection() }) },
  ];
}

if (import.meta.main) for (const { url, shouldBe } of generatedDocuments()) writeFileSync(url, shouldBe);
