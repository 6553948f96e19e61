import type { Survey } from './survey.ts';

/** Variables that the guide gives one value; what differs from place to place is not known. */
export function listAssignedValues({ calls }: Survey): ReadonlyMap<string, string> {
  const values = new Map<string, string | null>();
  for (const { call, view } of calls) {
    for (const { name, value } of call.assignments) {
      const plain = call.name === null || /^(?:export|declare|local|readonly)$/.test(call.name);
      const written = value ?? readAssigned(view.block.text.slice(call.start, call.end), name);
      const known = values.get(name);
      values.set(name, plain && (known === undefined || known === written) ? written : null);
    }
  }
  return new Map([...values].flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])));
}

function readAssigned(text: string, name: string): string | null {
  const at = text.indexOf(`${name}=`);
  const found =
    at === -1 ? null : /^(?:"[^"]*"|'[^']*'|(?:\$\([^()]*\)|[^\s;&|])+)/.exec(text.slice(at + name.length + 1));
  return found?.[0] ?? null;
}
