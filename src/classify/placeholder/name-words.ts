/** Words at the head of a placeholder that speak to the reader, not of the value. */
export const leadingWords: ReadonlySet<string> = new Set(
  `YOUR YOURE MY THE A AN INSERT ENTER ACTUAL PUT ADD REPLACE WITH FILL IN SOME OUR THEIR PLEASE CHOOSE SELECT PASTE
   SPECIFY OWN VOTRE VOS NOTRE LE LA LES UN UNE TU TUS SU SUS EL UNA SEU SUA DEIN DEINE DEINEN IHR IHRE IHREN DER
   DIE DAS TUO TUA VOSTRO VOSTRA IL JOUW UW HET DE TWOJ TWOJA VASH VASHA ВАШ ВАША ВАШЕ ВАШИ ВАШЕГО THIS`.split(/\s+/),
);

/** Words at the end of a placeholder that say no more than that something belongs there. */
export const trailingWords: ReadonlySet<string> = new Set([
  'HERE',
  'GOES',
  'PLACEHOLDER',
  'ICI',
  'AQUI',
  'HIER',
  'QUI',
]);

/** One spelling for names that guides spell in several ways. */
export const oneSpelling: ReadonlyMap<string, string> = new Map([
  ['USERNAME', 'USER_NAME'],
  ['HOSTNAME', 'HOST_NAME'],
  ['DBNAME', 'DB_NAME'],
  ['DBUSER', 'DB_USER'],
  ['DBPASSWORD', 'DB_PASSWORD'],
  ['DATABASENAME', 'DATABASE_NAME'],
  ['SERVERNAME', 'SERVER_NAME'],
  ['APPNAME', 'APP_NAME'],
  ['FILENAME', 'FILE_NAME'],
  ['APIKEY', 'API_KEY'],
  ['BUCKETNAME', 'BUCKET_NAME'],
  ['DOMAINNAME', 'DOMAIN'],
  ['PASSWD', 'PASSWORD'],
]);

/** Names that a shell or its surroundings already give a meaning, and what a parameter is called instead. */
export const takenNames: ReadonlyMap<string, string> = new Map([
  ['PATH', 'FILE_PATH'],
  ['USER', 'USER_NAME'],
  ['HOME', 'HOME_DIRECTORY'],
  ['PWD', 'WORKING_DIRECTORY'],
  ['OLDPWD', 'PREVIOUS_DIRECTORY'],
  ['SHELL', 'SHELL_NAME'],
  ['UID', 'USER_ID'],
  ['EUID', 'USER_ID'],
  ['PPID', 'PARENT_PID'],
  ['MAIL', 'EMAIL'],
  ...'IFS RANDOM SECONDS LINENO GROUPS TERM LANG LANGUAGE EDITOR VISUAL PAGER DISPLAY LOGNAME TZ ENV BASH HISTFILE COLUMNS LINES OPTARG OPTIND REPLY PS1 PS2 PS4 TMPDIR CDPATH SHLVL SHELLOPTS BASHOPTS FUNCNAME DIRSTACK EPOCHSECONDS UMASK DEBUG'
    .split(' ')
    .map((name) => [name, `${name}_VALUE`] as const),
]);

/** Terms of placeholders in other scripts; longer ones stand before those that they contain. */
export const terms: readonly (readonly [string, string])[] = [
  ['数据库密码', 'DB_PASSWORD'],
  ['数据库用户', 'DB_USER'],
  ['数据库名', 'DATABASE_NAME'],
  ['数据库', 'DATABASE'],
  ['服务器地址', 'SERVER_ADDRESS'],
  ['服务器', 'SERVER'],
  ['服务名', 'SERVICE_NAME'],
  ['用户名', 'USER_NAME'],
  ['用户', 'USER'],
  ['密码', 'PASSWORD'],
  ['密钥', 'SECRET_KEY'],
  ['令牌', 'TOKEN'],
  ['域名', 'DOMAIN'],
  ['邮箱', 'EMAIL'],
  ['版本号', 'VERSION'],
  ['版本', 'VERSION'],
  ['路径', 'FILE_PATH'],
  ['目录', 'DIRECTORY'],
  ['文件名', 'FILE_NAME'],
  ['项目', 'PROJECT'],
  ['仓库', 'REPOSITORY'],
  ['地址', 'ADDRESS'],
  ['端口', 'PORT'],
  ['名称', 'NAME'],
  ['名', 'NAME'],
  ['日期', 'DATE'],
  ['データベース', 'DATABASE'],
  ['ユーザー名', 'USER_NAME'],
  ['ユーザ名', 'USER_NAME'],
  ['ユーザー', 'USER'],
  ['パスワード', 'PASSWORD'],
  ['ドメイン', 'DOMAIN'],
  ['バージョン', 'VERSION'],
  ['サーバー', 'SERVER'],
  ['トークン', 'TOKEN'],
  ['プロジェクト', 'PROJECT'],
  ['バックアップ', 'BACKUP'],
  ['ファイル', 'FILE'],
  ['コミット', 'COMMIT'],
  ['パス', 'FILE_PATH'],
  ['日付', 'DATE'],
  ['사용자', 'USER'],
  ['비밀번호', 'PASSWORD'],
  ['도메인', 'DOMAIN'],
  ['데이터베이스', 'DATABASE'],
  ['버전', 'VERSION'],
  ['서버', 'SERVER'],
  ['토큰', 'TOKEN'],
  ['이름', 'NAME'],
  ['пользовател', 'USER'],
  ['пароль', 'PASSWORD'],
  ['домен', 'DOMAIN'],
  ['сервер', 'SERVER'],
  ['токен', 'TOKEN'],
  ['ключ', 'KEY'],
  ['путь', 'FILE_PATH'],
  ['верси', 'VERSION'],
  ['имя', 'NAME'],
  ['баз', 'DATABASE'],
  ['проект', 'PROJECT'],
  ['коммит', 'COMMIT'],
  ['адрес', 'ADDRESS'],
  ['дата', 'DATE'],
  ['файл', 'FILE'],
];
