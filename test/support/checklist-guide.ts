/** A guide with all that a record has to do with. */
export const shopGuide = `# Shop release

## 1. Before

- [ ] Backup taken
- [ ] Tests pass (owner: Ana)
- [x] Support knows

## 2. Deploy

- [ ] Release copied

## 3. Verify

- [ ] Health endpoint answers

**Check**:

\`\`\`bash
echo "shop is $((40 + 2))"
# Expected: shop is 42
\`\`\`

## 4. Rollback

- [ ] Release reverted
`;
