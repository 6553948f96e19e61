import { makeSite, type Site, type SiteInput, type SiteOptions } from '../../site/index.ts';
import { jsonSchemaOf } from '../json-schema.ts';
import { digestText } from '../outputs/hash-text.ts';
import { version } from '../outputs/version.ts';
import { readDocuments } from './read-documents.ts';

export interface SiteChoices {
  readonly base: string;
  readonly site?: string;
}

/** What the outputs of a guide look like: these schemas have a page. */
const shown = ['guide', 'checklist', 'record', 'plan', 'manifest', 'findings', 'metrics', 'verdict', 'config'] as const;

/** The site of some guides, as data. */
export const prepareSite = (inputs: readonly SiteInput[], choices: SiteChoices): Site =>
  makeSite(inputs, siteOptions(choices));

export const siteOptions = ({ base, site }: SiteChoices): SiteOptions => ({
  version,
  base,
  origin: site ?? null,
  schemas: listSchemas(),
  documents: readDocuments(),
  digest: digestText,
});

function listSchemas() {
  return shown.flatMap((name) => {
    const schema = jsonSchemaOf(name);
    if (schema === null) return [];
    const title = String(schema['title'] ?? name);
    const about = String(schema['description'] ?? '');
    return [{ name: `${name}.v1.json`, title, about, text: `${JSON.stringify(schema, null, 2)}\n` }];
  });
}
