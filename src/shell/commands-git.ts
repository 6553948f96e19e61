import { rows } from './command-row.ts';

const bounded = '-n|-1|-2|-3|-4|-5|-6|-7|-8|-9|--max-count|--no-pager|--since|--after';
const summary = '--stat|--shortstat|--numstat|--name-only|--name-status|--quiet|--exit-code|--check|--no-pager';

/** git and the clients of the hosts around it. */
export const gitCommands = [
  ...rows(
    ['read-only', 'show'],
    [
      'git status|blame|rev-parse|describe|ls-files|ls-remote|ls-tree|cat-file|rev-list|name-rev|merge-base',
      'git count-objects|var|version|help|grep|for-each-ref|shortlog|whatchanged|cherry|range-diff',
      `git log|reflog ${bounded}`,
      `git diff|show ${summary}`,
      'git show -s|--no-patch',
      'git log|diff|show|reflog --no-pager',
      'git branch|tag|remote|submodule|worktree $',
      'git branch -a|-r|-v|-vv|--list|--show-current|--contains|--merged|--no-merged',
      'git tag -l|--list|-n|--contains|--points-at|--sort',
      'git tag * -l|--list|-n',
      'git remote -v',
      'git stash|worktree|notes list|show',
      'git remote show|get-url',
      'git submodule status|summary',
      'git lfs ls-files|status|env',
      'git config --get|--list|-l|--get-all|--get-regexp',
      'git clean -n|--dry-run',
      'git push -n|--dry-run',
      'gh pr|run|release|issue|workflow|repo view|list|status|checks|diff',
      'gh auth status',
      'glab mr|ci|pipeline|release|issue view|list|status',
    ],
  ),
  ...rows(['read-only', 'health-check'], ['gh run|pr watch|checks']),
  ...rows(['read-only', 'show'], ['git log|diff|show|reflog|help'], { blocking: 'pager' }),
  ...rows(
    ['read-only', 'test'],
    [
      'git diff --exit-code|--quiet|--check',
      'git fsck',
      'git verify-tag|verify-commit',
      'git merge-base --is-ancestor',
    ],
  ),
  ...rows(['read-only'], ['git fetch']),
  ...rows(
    ['state-changing'],
    [
      'git pull|checkout|switch|merge|rebase|cherry-pick|am|apply|bisect|commit|tag|branch|init|mv|add|stage',
      'git branch|tag|config *',
      'git restore|reset|notes|stash|lfs|update-index|update-ref|gc|maintenance|sparse-checkout|submodule',
      'git submodule|remote|worktree *',
      'git merge|rebase|cherry-pick|revert|am --abort|--skip|--quit',
      'git revert',
      'gh pr|issue|secret|variable|label|workflow|run|cache *',
      'gh api -X|--method|-f|-F|--field|--input',
    ],
  ),
  ...rows(['read-only', 'show'], ['gh api']),
  ...rows(
    ['state-changing', 'writes-file'],
    ['git clone|archive|bundle|format-patch', 'gh release|run download', 'gh repo clone'],
  ),
  ...rows(['state-changing', 'configure'], ['git config', 'git config *']),
  ...rows(
    ['state-changing', 'git-add-all'],
    [
      'git add|stage .|\\*|:/',
      'git add|stage -A|--all|-u|--update',
      'git add|stage * -A|--all',
      'git commit -a|--all -m|-F|-C|--message|--file|--no-edit',
    ],
  ),
  ...rows(['state-changing', 'git-add-all'], ['git commit -a|--all !-m|-F|-C|--message|--file|--no-edit|--dry-run'], {
    blocking: 'editor',
  }),
  ...rows(['state-changing'], ['git commit !-m|-F|-C|--message|--file|--no-edit|--reuse-message|--fixup|--dry-run'], {
    blocking: 'editor',
  }),
  ...rows(['state-changing'], ['git revert !--no-edit|--no-commit|-n|--abort|--skip|--quit'], { blocking: 'editor' }),
  ...rows(
    ['state-changing'],
    [
      'git rebase -i|--interactive',
      'git tag -a|-s|--annotate|--sign !-m|-F|--message|--file',
      'git tag * -a|-s|--annotate|--sign !-m|-F|--message|--file',
      'git config -e|--edit',
      'git merge --edit|-e',
      'git rebase|cherry-pick|merge|revert --continue',
    ],
    { blocking: 'editor' },
  ),
  ...rows(
    ['state-changing'],
    [
      'git add|checkout|restore|reset|stash|commit -p|--patch',
      'git add -i|--interactive',
      'git mergetool|difftool|citool|gui',
    ],
    { blocking: 'interactive-prompt' },
  ),
  ...rows(
    ['state-changing', 'publishes-code', 'network-write'],
    ['git push|send-email', 'git lfs push', 'git subtree push'],
  ),
  ...rows(
    ['state-changing', 'publishes-code', 'network-write', 'deploy'],
    [
      'git push heroku|dokku|production|prod|staging|live|azure|piku|clever|scalingo|gigalixir',
      'git subtree push heroku|dokku',
    ],
  ),
  ...rows(
    ['state-changing', 'publishes-code', 'network-write', 'destructive'],
    [
      'git push -f|--force|--force-with-lease|--mirror|-d|--delete',
      'git push * -f|--force|--force-with-lease|-d|--delete',
    ],
  ),
  ...rows(
    ['state-changing', 'publishes-code', 'network-write', 'deploy', 'destructive'],
    ['git push heroku|dokku|production|prod|staging|live -f|--force'],
  ),
  ...rows(
    ['state-changing', 'destructive'],
    [
      'git reset --hard|--merge',
      'git reset * --hard',
      'git clean|rm|filter-branch|filter-repo',
      'git checkout|switch -f|--force|--discard-changes',
      'git checkout|restore .',
      'git branch|tag -D|-d|--delete',
      'git branch|tag * -D|-d|--delete',
      'git stash drop|clear',
      'git reflog expire',
      'git worktree remove --force',
      'gh repo|release|secret|run|issue delete',
    ],
  ),
  ...rows(['state-changing'], ['git rm --cached']),
  ...rows(
    ['state-changing', 'publishes-code', 'network-write'],
    ['gh release create|upload|edit', 'gh repo create|sync', 'glab mr|release create|merge', 'gh pr create|merge'],
  ),
  ...rows(['configure'], ['gh|glab auth login|refresh'], { blocking: 'login' }),
  ...rows(['configure'], ['gh auth login --with-token', 'gh auth logout', 'glab auth login --token|--stdin']),
  ...rows(
    ['state-changing', 'publishes-code', 'build'],
    ['semantic-release|release-it|changeset|lerna|standard-version|goreleaser'],
  ),
];
