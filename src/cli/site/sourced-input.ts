import type { Change, SiteInput } from '../../site/index.ts';
import type { GuideSource } from './guide-source.ts';

/** What is known of a guide besides its text. */
type Around = Pick<SiteInput, 'address' | 'findings' | 'change' | 'edit'>;

/** What a page needs of a guide; its model and what is made of that, when it is asked for. */
export class SourcedInput implements SiteInput {
  readonly source: GuideSource;
  readonly address: string;
  readonly findings: SiteInput['findings'];
  readonly change: Change | null;
  readonly edit: string | null;

  constructor(source: GuideSource, { address, findings, change, edit }: Around) {
    this.source = source;
    this.address = address;
    this.findings = findings;
    this.change = change;
    this.edit = edit;
  }

  get path(): string {
    return this.source.path;
  }

  get text(): string {
    return this.source.text;
  }

  get guide(): SiteInput['guide'] {
    return this.source.guide;
  }

  get files(): SiteInput['files'] {
    return this.source.outputs.files;
  }

  get scripts(): SiteInput['scripts'] {
    return this.source.outputs.scripts;
  }

  /** Whether its page would be that of another one. */
  isSame({ source, address, findings, change, edit }: SourcedInput): boolean {
    return (
      source === this.source &&
      address === this.address &&
      findings === this.findings &&
      change?.commit === this.change?.commit &&
      edit === this.edit
    );
  }
}
