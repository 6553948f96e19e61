import type { Effect } from './command-facts.ts';

const groups: readonly (readonly [readonly Effect[], string])[] = [
  [
    ['read-only', 'show'],
    'Get Find Search Select Measure Format Group Sort Where Show Resolve Compare Read Trace Watch Join Split ConvertTo ConvertFrom Convert Out Write Wait Receive Debug',
  ],
  [['read-only', 'test', 'health-check'], 'Test Confirm Assert Ping'],
  [
    ['state-changing'],
    'Add Approve Assign Block Build Close Complete Connect Copy Deny Disable Disconnect Dismount Edit Enable Enter Exit Expand Export ForEach Grant Hide Import Initialize Invoke Limit Lock Merge Mount Move New Open Optimize Pop Protect Push Redo Register Rename Repair Request Revoke Save Send Set Skip Step Suspend Switch Sync Tee Unblock Undo Unlock Unprotect Unpublish Unregister Update Use Compress',
  ],
  [['state-changing', 'install'], 'Install Upgrade'],
  [['state-changing', 'deploy'], 'Deploy Publish'],
  [['state-changing', 'backup'], 'Backup Checkpoint'],
  [['state-changing', 'restore'], 'Restore'],
  [['state-changing', 'service'], 'Start Stop Restart Resume'],
  [['state-changing', 'destructive'], 'Remove Clear Reset Uninstall Delete'],
];

/** The approved verbs of PowerShell, lower case, with what a cmdlet of that verb does. */
export const powershellVerbs: ReadonlyMap<string, readonly Effect[]> = new Map(
  groups.flatMap(([effects, verbs]) => verbs.split(' ').map((verb) => [verb.toLowerCase(), effects] as const)),
);

// Capitals set cmdlets apart from Unix programs that are built alike: add-apt-repository, update-ca-certificates.
const cmdlet = /^([A-Z][A-Za-z]+)-[A-Z][A-Za-z0-9]+$/;

/** The effects that the verb of a cmdlet promises; null when the name is no cmdlet. */
export function cmdletEffects(name: string): readonly Effect[] | null {
  const verb = cmdlet.exec(name)?.[1];
  return verb === undefined ? null : (powershellVerbs.get(verb.toLowerCase()) ?? null);
}
