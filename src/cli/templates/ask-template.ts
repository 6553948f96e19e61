import { isCancel, select } from '@clack/prompts';
import { UsageError } from '../usage-error.ts';
import { type TemplateName, templateNames, templates } from './templates.ts';

/** Ends what asks when the person does not answer. */
export function answered<T>(answer: T | symbol): T {
  if (isCancel(answer)) throw new UsageError('nothing was written, because a question was not answered.');
  return answer as T;
}

export const askTemplate = async (likely?: TemplateName): Promise<TemplateName> =>
  answered<TemplateName>(
    await select<TemplateName>({
      message: 'What does the guide deploy?',
      options: templateNames.map((value) => ({ value, label: value, hint: templates[value] })),
      ...(likely === undefined ? {} : { initialValue: likely }),
    }),
  );
