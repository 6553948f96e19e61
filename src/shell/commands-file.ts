import { rows } from './command-row.ts';

/** Files, text and the shell's own builtins. */
export const fileCommands = [
  ...rows(
    ['read-only', 'show'],
    [
      'ls|ll|la|dir|tree|stat|file|wc|cat|tac|nl|head|tail|du|df|find|locate|which|whereis|type|command|realpath|readlink|basename|dirname|pwd|namei|lsattr|getfacl|exa|eza|fd|hexdump|xxd|od|strings|zcat|zless|bzcat|xzcat|zgrep|zipinfo|column|jobs|history|dirs|hash|help|caller|times|compgen|fc|alias|tput|lsof|ccze',
      'cut|sort|uniq|tr|fold|fmt|paste|join|comm|rev|shuf|seq|expr|bc|jq|yq|awk|sed|grep|ag|ack|xmllint|xmlstarlet|csvcut|csvlook|tidy|pandoc|numfmt|column|look|split|csplit|ripgrep|dasel|fx|gron|mlr|htmlq|pup|iconv|base64|base32',
      'tar -t|--list',
      'tar tf|tvf|tzf|tvzf|tjf|tztvf|tzvf *',
      'unzip -l|-t|-Z|-v',
      'gzip -l|--list',
      'rsync -n|--dry-run',
      'fg|suspend|logout|getopts|mapfile|readarray|time',
    ],
  ),
  ...rows(
    ['read-only'],
    [
      'echo|printf|sleep|true|false|:|wait|clear|reset|exit|return|break|continue|shift|trap|bg|disown|seq|basename|dirname|mktemp|yes|logger|banner|figlet|cowsay|tput|uuidgen|expr|bc|let',
    ],
  ),
  ...rows(
    ['read-only', 'test'],
    [
      'test|[|[[|false|cmp|diff|sdiff|diff3|colordiff|md5sum|sha1sum|sha256sum|sha512sum|shasum|cksum|b2sum|md5|sum|sha256|xmllint|jsonlint',
      'gzip|bzip2|xz|zstd|zip|7z -t|--test',
      'gzip -tv',
      'unzip -t',
      'md5sum|sha256sum|sha512sum|shasum|sha1sum -c|--check',
      'grep|zgrep -q|--quiet',
    ],
  ),
  ...rows(
    ['local-state'],
    [
      'cd|pushd|popd|chdir|export|unset|set|shopt|source|.|alias|unalias|umask|ulimit|declare|typeset|local|readonly|let|enable|hash|bind|conda-activate|workon|deactivate|direnv|eval|exec|builtin|enable|complete|compopt|setopt|unsetopt|setx|setlocal|endlocal',
      'conda activate|deactivate',
      'mamba activate|deactivate',
      'nvm use',
      'direnv allow',
      'pipenv|poetry shell',
    ],
  ),
  ...rows(['read-only', 'show', 'secret-material'], ['export -p']),
  ...rows(['read-only', 'show'], ['export $', 'set|alias|declare|umask|ulimit $', 'ulimit -a']),
  ...rows(['local-state'], ['read'], { blocking: 'interactive-prompt' }),
  ...rows(
    ['local-state'],
    ['pipenv|poetry|pdm|hatch|nix-shell shell', 'nix-shell|newgrp|sg|login|script', 'nix develop|shell'],
    { blocking: 'login' },
  ),
  ...rows(
    ['state-changing', 'writes-file'],
    [
      'cp|mv|ln|touch|mkdir|install|tee|rsync|tar|zip|unzip|gzip|bzip2|bunzip2|xz|unxz|zstd|unzstd|7z|7za|cpio|dd|truncate|patch|envsubst|split|csplit|rename|sponge|unrar|mkfifo|mknod|fallocate|ditto|pax|cpdir|pigz|lz4|shred|sops',
    ],
  ),
  ...rows(
    ['state-changing', 'writes-file'],
    [
      'sed -i|--in-place',
      'perl -i|-pi',
      'awk -i',
      'yq -i|--inplace',
      'sort -o',
      'find -fprint|-fprint0|-fprintf|-fls',
      'uniq|xxd * *',
      'ruby -i',
      'gawk -i',
      'crudini',
      'augtool',
      'dos2unix|unix2dos',
      'jq -x',
      'sponge',
      'ed -s',
    ],
  ),
  ...rows(['state-changing', 'configure'], ['chmod|chown|chgrp|chattr|setfacl|setcap|xattr|icacls|takeown']),
  ...rows(
    ['read-only', 'show'],
    ['find -exec=grep|-exec=ls|-exec=cat|-exec=stat|-exec=head|-exec=wc|-exec=du|-exec=file'],
  ),
  ...rows(
    ['state-changing'],
    ['find -exec|-execdir|-ok !-exec=rm|-exec=shred|-exec=unlink|-execdir=rm|-ok=rm|-delete'],
  ),
  ...rows(
    ['state-changing', 'destructive'],
    [
      'rm|rmdir|shred|unlink|srm|wipe',
      'find -delete|-exec|-execdir|-ok',
      'truncate -s=0',
      'rsync --delete|--delete-after|--delete-before|--delete-excluded|--remove-source-files',
      'dd',
    ],
  ),
  ...rows(['read-only', 'show'], ['tail -n|-c']),
  ...rows(
    ['read-only', 'show'],
    ['gzip -c|-dc|--stdout|-cd|-l', 'bzip2|xz|zstd -c|-dc|--stdout', 'tar -O', 'unzip -p|-l'],
  ),
  ...rows(
    ['secret-material', 'state-changing', 'writes-file'],
    [
      'openssl genrsa|genpkey|req|x509|pkcs12|ecparam|dhparam|rsa|enc|ca',
      'ssh-keygen|gpg|age|age-keygen|keytool|mkcert|pass|wg|certutil|cfssl|step|minisign|cosign|pwgen',
    ],
  ),
  ...rows(
    ['secret-material', 'read-only'],
    [
      'openssl rand|passwd|dgst',
      'pwgen|diceware|xkcdpass',
      'wg genkey|pubkey',
      'gpg --list-keys|--list-secret-keys|--fingerprint',
      'keytool -list|-printcert',
    ],
  ),
  ...rows(
    ['read-only', 'show', 'health-check'],
    [
      'openssl x509 -noout|-text|-dates|-enddate|-checkend',
      'openssl s_client|verify|version|ciphers|ocsp|asn1parse',
      'openssl req -noout|-verify',
      'openssl rsa -check',
      'ssh-keygen -l|-F|-lf',
      'gpg --verify|--list-keys|-k',
      'wg show',
      'wg $',
      'cosign verify',
    ],
  ),
  ...rows(['local-state'], ['ssh-add|ssh-agent|keychain|gpgconf']),
  ...rows(['state-changing'], ['ssh-keygen -R', 'ssh-keyscan', 'at|batch|nohup|setsid']),
  ...rows(['state-changing', 'secret-material', 'writes-file'], ['ssh-keygen !-N|-l|-F|-R|-y|-lf'], {
    blocking: 'interactive-prompt',
  }),
];
