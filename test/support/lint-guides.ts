/** Line 6 adds whatever lies around, and so does line 7. */
export const shop = `# Deploy the shop

## 1. Deploy

\`\`\`bash
git add .
git add --all
git push origin v1.4
\`\`\`

## 2. Rollback

\`\`\`bash
git push origin v1.3
\`\`\`
`;

export const sound = shop.replace('git add .\ngit add --all\n', 'git add CHANGELOG.md\n');

/** Only this rule, so that a new one changes no test of the command line. */
export const only = ['--only', 'git-add-all'] as const;
