import { plainMarkdown } from './plain-markdown.ts';
import { sampleService } from './templates.ts';

export interface Filling {
  /** Null leaves the sample. */
  readonly service: string | null;
  /** Null makes it of the service. */
  readonly title: string | null;
}

/** A template as a guide for one service. */
export function fillTemplate(text: string, { service, title }: Filling): string {
  const named = service === null ? text : text.replaceAll(sampleService, () => plainMarkdown(service));
  return title === null ? named : named.replace(/^# .*$/m, () => `# ${plainMarkdown(title)}`);
}
