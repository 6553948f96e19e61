import { intro, select, text } from '@clack/prompts';
import { answered, askTemplate } from '../templates/ask-template.ts';
import { faultOfName } from '../templates/service-name.ts';
import type { Choices } from './choices.ts';
import { type CiChoice, ciNames, ciSystems } from './ci-systems.ts';

/** Asks for all that is not given. */
export async function askChoices(likely: Choices, given: Partial<Choices>): Promise<Choices> {
  intro('Runsheet');
  const template = given.template ?? (likely.template === null ? null : await askTemplate(likely.template));
  const service = given.service ?? (template === null ? likely.service : await askService(likely.service));
  return { template, service, ci: given.ci ?? (await askCi(likely.ci)) };
}

async function askService(likely: string): Promise<string> {
  const answer = await text({
    message: 'What is the service called?',
    initialValue: likely,
    validate: (value) => faultOfName(value ?? '') ?? undefined,
  });
  return answered<string>(answer).trim();
}

const askCi = async (likely: CiChoice): Promise<CiChoice> =>
  answered<CiChoice>(
    await select<CiChoice>({
      message: 'What checks the guides when they change?',
      options: [
        ...ciNames.map((value) => ({ value, label: ciSystems[value].label, hint: ciSystems[value].path })),
        { value: 'none', label: 'Nothing' },
      ],
      initialValue: likely,
    }),
  );
