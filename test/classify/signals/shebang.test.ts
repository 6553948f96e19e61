import { fence, testSignal } from './speaks.ts';

testSignal(
  'shebang',
  [
    ['of bash', fence('bash', '#!/bin/bash', 'set -e', 'make'), 'bash script'],
    ['through env', fence('bash', '#!/usr/bin/env bash', 'make'), 'bash script'],
    ['of sh, without a tag', fence('', '#!/bin/sh', 'make'), 'bash script'],
    ['of python, whatever the tag says', fence('bash', '#!/usr/bin/env python3', 'print(1)'), 'python script'],
    ['of powershell', fence('', '#!/usr/bin/env pwsh', 'Get-Date'), 'powershell script'],
    ['of node', fence('javascript', '#!/usr/bin/env node', 'run()'), 'javascript script'],
    ['behind blank lines', fence('bash', '', '  #!/bin/bash', 'make'), 'bash script'],
    ['of an interpreter that nobody knows', fence('', '#!/usr/bin/awk -f', '{ print }'), 'other script'],
  ],
  [
    ['a comment', fence('bash', '# !/bin/bash', 'make'), 'bash run'],
    ['below a command: it writes that file', fence('bash', "cat > x.sh <<'E'", '#!/bin/bash', 'make', 'E'), 'bash run'],
    ['a comment before it', fence('bash', '# x', '#!/bin/bash', 'make'), 'bash run'],
  ],
);
