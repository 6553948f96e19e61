import { rows } from './command-row.ts';

/** Programs that look, as far as most of their uses go, and what changes something all the same. */
export const exceptionalCommands = [
  ...rows(
    ['state-changing', 'configure'],
    [
      'mount -a|--all|-o|--options|-B|--bind|-R|--rbind|-M|--move|--make-private|--make-shared|-t|-L|-U',
      'swapon -a|--all',
      'ip addr|address|link|route|neigh|rule|netns|tunnel|a|r|l|n flush|append|change|replace|add|del|delete|set|restore|up|down',
      'nmcli networking|n|general|g|connection|con|c|device|dev|d|radio|r *',
      'nmcli networking|n|general|g|radio|r * *',
      'nmcli connection|con|c|device|dev|d * *',
      'netplan try',
      'ipconfig /flushdns|/release|/renew|/registerdns|/release6|/renew6',
      'pg_checksums -e|--enable|-d|--disable',
      'mysqlcheck -r|--repair|-o|--optimize|--auto-repair|--fix-db-names|--fix-table-names',
      'dokku apps:*|ports:*|proxy:*',
      'eb config put|save',
      'aws configservice|cloudtrail *',
      'vault kv put|patch|undelete|rollback|enable-versioning',
      'vault kv metadata put|patch',
      'pulumi stack init|select|import|tag|change-secrets-provider',
    ],
  ),
  ...rows(
    ['read-only', 'show'],
    [
      'nmcli $',
      'nmcli networking|n|general|g|connection|con|c|device|dev|d|radio|r $',
      'nmcli networking|general|g connectivity|status|hostname|permissions|logging $',
      'nmcli connection|con|c|device|dev|d status|show|list',
      'nmcli device wifi|lldp list',
      'dokku apps:list|apps:report|apps:exists|apps:locked|ports:list|ports:report|proxy:report',
      'doctl * * list|get|show|logs|list-deployments|get-deployment|list-versions',
      'doctl apps logs|list-deployments|get-deployment|list-regions|list-instance-sizes',
      'doctl account ratelimit',
      'aws configservice|cloudtrail describe-*|list-*|get-*|lookup-*|select-*|batch-get-*',
      'pulumi stack $',
      'pulumi stack ls|list|output|graph|history|export|unselect',
      'vault kv metadata get',
      'grpcurl * list|describe',
      'migrate version',
      'migrate * version',
    ],
  ),
  ...rows(['read-only', 'health-check'], ['grpcurl * grpc.health*', 'grpcurl -d * grpc.health*']),
  ...rows(
    ['state-changing', 'destructive', 'irreversible'],
    [
      'vault kv delete|destroy',
      'vault kv metadata delete',
      'pulumi stack rm|remove',
      'aws configservice|cloudtrail delete-*',
      'doctl compute droplet-action|volume-action|image-action delete|rebuild|restore|power-cycle|power-off|shutdown|detach',
    ],
  ),
  ...rows(
    ['state-changing', 'destructive'],
    ['op item|vault|document|user|group delete', 'doppler secrets delete', 'eb config delete', 'aws cloudtrail stop-*'],
  ),
  ...rows(
    ['state-changing', 'configure', 'secret-material'],
    [
      'op item|document create|edit|move',
      'doppler secrets upload|set',
      'railway variables|variable set|delete',
      'bw create|edit|restore|move',
    ],
  ),
  ...rows(['state-changing', 'restore', 'data-load', 'destructive'], ['heroku pg:backups restore']),
  ...rows(['backup'], ['heroku pg:backups capture']),
  ...rows(['state-changing', 'destructive'], ['heroku pg:backups delete|cancel|unschedule']),
  ...rows(
    ['state-changing', 'deploy'],
    ['doctl compute droplet-action|volume-action|image-action|reserved-ip-action|floating-ip-action *'],
  ),
  ...rows(
    ['state-changing', 'install', 'undo'],
    ['yum history undo|rollback|redo', 'snap revert', 'zypper rollback', 'rpm --rollback', 'yum downgrade'],
  ),
  ...rows(
    ['state-changing', 'service'],
    ['circusctl start|stop|restart|reload|quit|incr|decr|set|rm|add|signal|reloadconfig'],
  ),
  ...rows(
    ['state-changing', 'writes-file'],
    [
      'dasel put|delete',
      'xmlstarlet ed|edit -L|--inplace',
      'tidy -m|-modify',
      'mvn versions:set|versions:use-*|versions:update-*|versions:commit|versions:revert|versions:set-*',
      'poetry env use|remove',
      'poetry version *',
      'poetry config * *',
    ],
  ),
  ...rows(
    ['state-changing', 'network-write'],
    [
      'invoke-webrequest|invoke-restmethod|iwr|irm -method=POST|-method=PUT|-method=DELETE|-method=PATCH|-body|-infile',
      'invoke-webrequest|invoke-restmethod|iwr|irm * -method=POST|-method=PUT|-method=DELETE|-method=PATCH|-body|-infile',
      'netlify api',
      'grpcurl * *',
    ],
  ),
  ...rows(['read-only', 'show'], ['netlify api get*|list*|show*|search*']),
  ...rows(
    ['state-changing'],
    ['wmic * call|delete|create|set', 'wmic * * call|delete|create|set', 'wmic * * * call|delete|create|set'],
  ),
  ...rows(
    ['state-changing', 'migrate-down', 'schema', 'destructive'],
    ['migrate down|drop', 'migrate * down|drop', 'migrate * * down|drop'],
  ),
];
