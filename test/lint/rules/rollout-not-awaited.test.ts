import { rolloutNotAwaited } from '../../../src/lint/rules/rollout-not-awaited.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, guide } from '../../support/write-lines.ts';

testRule(rolloutNotAwaited, {
  ok: {
    'awaited at once': `# Shop

\`\`\`bash
kubectl rollout restart deployment/shop
kubectl rollout status deployment/shop
\`\`\`
`,
    'awaited in the next block': `# Shop

\`\`\`bash
kubectl set image deployment/shop shop=shop:2
\`\`\`

\`\`\`bash
kubectl wait --for=condition=available deployment/shop
\`\`\`
`,
    'pods are looked at': `# Shop

\`\`\`bash
kubectl rollout undo deployment/shop
kubectl get pods
\`\`\`
`,
    'a person waits': `# Shop

\`\`\`bash
kubectl rollout restart deployment/shop
\`\`\`

Wait until all pods are ready.
`,
    'only tried': `# Shop

\`\`\`bash
kubectl set image deployment/shop shop=shop:2 --dry-run=client
\`\`\`
`,
    'in an appendix': guide('# Shop', '## Appendix', bash('kubectl rollout restart deployment/shop')),
    'in a clean-up': guide('# Shop', '## Clean up', bash('kubectl rollout restart deployment/shop')),
  },
  bad: {
    restart: [
      `# Shop

\`\`\`bash
kubectl -n shop rollout restart deployment/shop
\`\`\`
`,
      '4:1 `kubectl -n shop rollout restart deployment/shop` ends before the new pods run, and nothing waits for them.',
    ],
    'a new image': [
      `# Shop

\`\`\`bash
kubectl set image deployment/shop shop=shop:2
curl -fsS https://shop.example.com
\`\`\`
`,
      '4:1 `kubectl set image deployment/shop shop=shop:2` ends before the new pods run, and nothing waits for them.',
    ],
    'several, the last': [
      `# Shop

\`\`\`bash
kubectl rollout undo deployment/web
kubectl rollout undo deployment/worker
\`\`\`
`,
      '5:1 `kubectl rollout undo deployment/worker` ends before the new pods run, and nothing waits for them.',
    ],
    'looked at before': [
      guide('# Shop', bash('kubectl get pods', 'kubectl rollout restart deployment/shop'), 'Tell the team.'),
      '5:1 `kubectl rollout restart deployment/shop` ends before the new pods run, and nothing waits for them.',
    ],
    'told to wait before, and in another section': [
      guide(
        '# Shop',
        '## Deploy',
        'Wait for the night.',
        bash('kubectl rollout restart deployment/shop'),
        '## Afterwards',
        'Wait for the morning.',
      ),
      '6:1 `kubectl rollout restart deployment/shop` ends before the new pods run, and nothing waits for them.',
    ],
  },
});
