import { rows } from './command-row.ts';
import { indexRows } from './match-row.ts';

/** Commands that take a change back, whatever else they do. They belong to the way back only. */
export const undoTable = indexRows(
  rows(
    ['undo'],
    [
      'kubectl rollout undo',
      'helm rollback',
      'docker service rollback',
      'argocd app rollback',
      'kamal rollback',
      'cap * deploy:rollback',
      'dep rollback',
      'heroku rollback|releases:rollback',
      'vercel rollback',
      'netlify rollback',
      'fly rollback',
      'wrangler rollback',
      'cf rollback',
      'firebase hosting:rollback',
      'nomad job revert',
      'make rollback',
      'npm|pnpm|yarn|bun run rollback',
      'git revert',
    ],
  ),
);
