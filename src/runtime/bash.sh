# shellcheck shell=bash
# ---------------------------------------------------------------------------------------------------- runtime
# The same for every guide. What is above are data: __RS_… variables and arrays, and the functions __rs_step, __rs_text,
# __rs_parameter and __rs_choice, which look things up by number or name.
#
# The script starts itself a second time. The first process, the supervisor, asks, checks, locks and reports. The
# second, the session, runs the steps of the guide in one shell, so that cd, variables and functions last. The
# supervisor believes only what the session wrote down, never its exit code: bash 3.2 ends with 0 after a syntax
# error, and exec replaces the shell.

# The session reads steps and snapshots from files that it wrote itself.
# shellcheck disable=SC1090
# The tables above hand over their rows in variables, under names like one another.
# shellcheck disable=SC2034,SC2153
# Handlers are called by traps.
# shellcheck disable=SC2317
# A && B || C: what follows || ends the script or the function.
# shellcheck disable=SC2015
# __rs_put is given its argument by the tables.
# shellcheck disable=SC2119,SC2120

# ------------------------------------------------------------------------------------------ lines and words

# Standard input to standard output with builtins alone; with "-" the last line end is left out.
__rs_put() {
  local IFS='' __rs_line __rs_end=''
  while read -r __rs_line || [ -n "$__rs_line" ]; do
    printf '%s%s' "$__rs_end" "$__rs_line" || return 1
    __rs_end=$'\n'
  done
  [ "${1-}" = - ] || printf '%s' "$__rs_end"
}

__rs_say() { printf '%s\n' "$1" >&2; }

# TEXT -> __RS_SCRUBBED, which cannot steer a terminal: control characters and marks of writing direction become "?".
# Only where LC_ALL is C.
__rs_scrub() {
  __RS_SCRUBBED=${1//$'\t'/    }
  case $__RS_SCRUBBED in
    *[[:cntrl:]]*) __RS_SCRUBBED=${__RS_SCRUBBED//[[:cntrl:]]/?} ;;
  esac
  case $__RS_SCRUBBED in
    *[$'\302\330\342']*)
      __RS_SCRUBBED=${__RS_SCRUBBED//$'\302'[$'\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226\227\230\231\232\233\234\235\236\237']/?}
      __RS_SCRUBBED=${__RS_SCRUBBED//$'\330\234'/?}
      __RS_SCRUBBED=${__RS_SCRUBBED//$'\342\200'[$'\216\217\250\251\252\253\254\255\256']/?}
      __RS_SCRUBBED=${__RS_SCRUBBED//$'\342\201'[$'\246\247\250\251']/?}
      ;;
  esac
}

# Prints TEXT as one harmless line without its end. A subshell, because a local LC_ALL outlives its function in some
# versions of bash.
__rs_clean() (
  LC_ALL=C
  __rs_scrub "$1"
  printf '%s' "$__RS_SCRUBBED"
)

# Prints the text of step NUMBER, harmless, behind the guide's line numbers.
__rs_show() (
  LC_ALL=C IFS=''
  __rs_step "$1"
  __rs_at=$__RS_S_FROM
  __rs_text "$1" | while read -r __rs_line || [ -n "$__rs_line" ]; do
    __rs_scrub "$__rs_line"
    # Our own words, and lists put together from several places, stand on no line of the guide.
    if [ "$__RS_S_NUMBERED" = 1 ]; then printf '%7s | %s\n' "$__rs_at" "$__RS_SCRUBBED"; else printf '        | %s\n' "$__RS_SCRUBBED"; fi
    __rs_at=$((__rs_at + 1))
  done
)

# Prints TEXT as the inside of a JSON string; bytes above 127 stay as they are.
__rs_json() (
  LC_ALL=C
  __rs_s=${1//\\/\\\\}
  __rs_s=${__rs_s//\"/\\\"}
  __rs_s=${__rs_s//$'\t'/\\t}
  __rs_s=${__rs_s//$'\r'/\\r}
  __rs_s=${__rs_s//$'\n'/\\n}
  printf '%s' "${__rs_s//[[:cntrl:]]/?}"
)

# TEXT -> __RS_REDACTED: the values of secret parameters become ***.
__rs_redact() {
  local __rs_v
  __RS_REDACTED=$1
  for __rs_v in ${__RS_SECRETS[@]+"${__RS_SECRETS[@]}"}; do
    __RS_REDACTED=${__RS_REDACTED//"$__rs_v"/***}
  done
}

# The values to redact -> __RS_SECRETS.
__rs_collect_secrets() {
  local __rs_name
  __RS_SECRETS=()
  for __rs_name in ${__RS_PARAMS[@]+"${__RS_PARAMS[@]}"}; do
    __rs_parameter "$__rs_name"
    if [ "$__RS_P_SECRET" = 1 ] && [ -n "${!__rs_name-}" ]; then __RS_SECRETS[${#__RS_SECRETS[@]}]=${!__rs_name}; fi
  done
}

# ID -> __RS_N, its number; fails when there is no such step.
__rs_find() {
  local __rs_i=0
  while [ "$__rs_i" -lt "${#__RS_IDS[@]}" ]; do
    if [ "${__RS_IDS[__rs_i]}" = "$1" ]; then
      __RS_N=$__rs_i
      return 0
    fi
    __rs_i=$((__rs_i + 1))
  done
  return 1
}

# Appends one line to the journal: EVENT ID LINE EXIT-CODE NOTE. Fails when it cannot be written.
__rs_event() {
  local __rs_note __rs_id
  __rs_redact "$5"
  __rs_note=$(__rs_json "$__RS_REDACTED")
  __rs_id=$(__rs_json "$2")
  printf '{"ts":"%s","run":"%s","flow":"%s","event":"%s","step":"%s","line":%s,"rc":%s,"note":"%s"}\n' \
    "$(command date -u +%Y-%m-%dT%H:%M:%SZ)" "$__RS_RUN" "$__RS_FLOW" "$1" "$__rs_id" "$3" "$4" "$__rs_note" \
    >>"$__RS_STATE/journal.jsonl"
}

# GROUP OPTION -> whether it was chosen.
__rs_is_chosen() {
  case $__RS_CHOSEN in *$'\n'"$1"$'\t'"$2"$'\n'*) return 0 ;; esac
  return 1
}

# Whether all GROUP OPTION … pairs were chosen.
__rs_are_chosen() {
  while [ $# -ge 2 ]; do
    __rs_is_chosen "$1" "$2" || return 1
    shift 2
  done
  return 0
}

# Reads the head of a snapshot FILE -> __RS_HEAD_SHA __RS_HEAD_RUN __RS_HEAD_DONE __RS_HEAD_CHOSEN __RS_HEAD_WITHHELD.
# Fails for a file that is absent, a link, another person's, or cut short.
__rs_read_head() {
  local __rs_line IFS=''
  __RS_HEAD_SHA='' __RS_HEAD_RUN='' __RS_HEAD_DONE=$'\n' __RS_HEAD_CHOSEN=$'\n' __RS_HEAD_WITHHELD=''
  if [ -L "$1" ] || [ ! -f "$1" ] || [ ! -O "$1" ]; then return 1; fi
  while read -r __rs_line; do
    case $__rs_line in
      '# sha256 '*) __RS_HEAD_SHA=${__rs_line#'# sha256 '} ;;
      '# run '*) __RS_HEAD_RUN=${__rs_line#'# run '} ;;
      '# done '*) __RS_HEAD_DONE=$__RS_HEAD_DONE${__rs_line#'# done '}$'\n' ;;
      '# choice '*) __RS_HEAD_CHOSEN=$__RS_HEAD_CHOSEN${__rs_line#'# choice '}$'\n' ;;
      '# withheld '*) __RS_HEAD_WITHHELD="$__RS_HEAD_WITHHELD ${__rs_line#'# withheld '}" ;;
      '# state') break ;;
    esac
  done <"$1"
  [ "$(command tail -n 1 "$1")" = '# end' ]
}

# Writes TEXT to FILE so that the file is either the old or the new one. The end is read back: not every version of
# bash reports a full disk.
__rs_write_whole() (
  umask 077
  printf '%s\n# end\n' "$2" >"$1.new" || exit 1
  __rs_last=''
  while IFS= read -r __rs_line; do __rs_last=$__rs_line; done <"$1.new"
  [ "$__rs_last" = '# end' ] && command mv -f "$1.new" "$1"
)

# WITHHELD-NAMES: the head of a snapshot, from __RS_DONE and __RS_CHOSEN -> __RS_HEAD.
__rs_make_head() {
  local IFS=$' \t\n' __rs_name
  local __rs_done=${__RS_DONE%$'\n'} __rs_chosen=${__RS_CHOSEN%$'\n'} __rs_before_done=$'\n# done ' __rs_before_choice=$'\n# choice '
  __RS_HEAD="# runsheet state 1"$'\n'"# sha256 $__RS_SHA"$'\n'"# run $__RS_RUN"
  __RS_HEAD=$__RS_HEAD${__rs_done//$'\n'/$__rs_before_done}${__rs_chosen//$'\n'/$__rs_before_choice}
  for __rs_name in $1; do __RS_HEAD=$__RS_HEAD$'\n'"# withheld $__rs_name"; done
}

# ------------------------------------------------------------------------------------------ plan, list, help

__rs_print_choices() {
  while [ $# -ge 2 ]; do
    printf '    only when:  %s = %s\n' "$(__rs_clean "$1")" "$(__rs_clean "$2")"
    shift 2
  done
}

# Flat rows of six: kind, line, text, comparator, value, unit. What several rows look for is said once.
__rs_print_checks() {
  local __rs_said=''
  while [ $# -ge 6 ]; do
    if [ "$2 $3" != "$__rs_said" ]; then printf '    expected (%s, line %s):  %s\n' "$1" "$2" "$(__rs_clean "$3")"; fi
    __rs_said="$2 $3"
    shift 6
  done
}

# FLOW: says that there is nothing to do. Another environment may well have steps.
__rs_no_step() { printf 'this guide has no step for %s%s' "$1" "${__RS_ENVIRONMENT:+ in $__RS_ENVIRONMENT}"; }

# Prints what would happen. Builtins alone; runs nothing and writes nothing.
__rs_plan() {
  local __rs_i __rs_name __rs_option
  printf 'PLAN: %s of %s\n' "$__RS_FLOW" "$(__rs_clean "$__RS_TITLE")"
  printf '  guide:        %s (sha256 %s)\n' "$(__rs_clean "$__RS_GUIDE")" "$__RS_SHA"
  printf '  environment:  %s\n' "$(__rs_clean "${__RS_ENV:-none}")"
  printf '  nothing is executed\n'
  if [ "${#__RS_IDS[@]}" -eq 0 ]; then printf '\nNothing to do: %s.\n' "$(__rs_no_step "$__RS_FLOW")"; fi
  for __rs_i in $__RS_TODO; do
    __rs_step "$__rs_i"
    printf '\n[%s] %s\n' "$(__rs_clean "${__RS_IDS[__rs_i]}")" "$(__rs_clean "$__RS_S_TITLE")"
    printf '    kind:       %s, %s:%s-%s\n' "$__RS_S_KIND" "$(__rs_clean "$__RS_GUIDE")" "$__RS_S_FROM" "$__RS_S_TO"
    printf '    confirm:    %s\n' "$__RS_S_CONFIRM"
    printf '    because:    %s\n' "$(__rs_clean "$__RS_S_BECAUSE")"
    if [ -n "$__RS_S_NOTE" ]; then printf '    the guide:  %s\n' "$(__rs_clean "$__RS_S_NOTE")"; fi
    if [ -n "$__RS_S_FILE" ]; then printf '    file:       %s\n' "$(__rs_clean "$__RS_S_FILE")"; fi
    if [ "$__RS_S_LIMIT" -gt 0 ]; then printf '    stopped:    after %s seconds\n' "$__RS_S_LIMIT"; fi
    if [ "$__RS_S_NEEDS4" = 1 ]; then printf '    needs:      bash 4 or newer\n'; fi
    __rs_print_choices ${__RS_S_CHOICES[@]+"${__RS_S_CHOICES[@]}"}
    __rs_print_checks ${__RS_S_CHECKS[@]+"${__RS_S_CHECKS[@]}"}
    __rs_show "$__rs_i"
  done
  if [ "${#__RS_GROUPS[@]}" -gt 0 ]; then printf '\nTo be chosen:\n'; fi
  __rs_i=0
  while [ "$__rs_i" -lt "${#__RS_GROUPS[@]}" ]; do
    __rs_choice "$__rs_i"
    printf '  %s: %s (line %s)\n' "$(__rs_clean "${__RS_GROUPS[__rs_i]}")" "$(__rs_clean "$__RS_C_QUESTION")" "$__RS_C_LINE"
    for __rs_option in "${__RS_C_OPTIONS[@]}"; do printf '    - %s\n' "$(__rs_clean "$__rs_option")"; done
    __rs_i=$((__rs_i + 1))
  done
  if [ "${#__RS_PARAMS[@]}" -gt 0 ]; then printf '\nParameters:\n'; fi
  for __rs_name in ${__RS_PARAMS[@]+"${__RS_PARAMS[@]}"}; do
    __rs_parameter "$__rs_name"
    printf '  %s: %s' "$__rs_name" "$(__rs_clean "$__RS_P_ASK")"
    if [ "$__RS_P_SECRET" = 1 ]; then printf ' (secret)'; fi
    if [ "$__RS_P_STATE" = 1 ]; then printf ' (or as an earlier script of this guide left it)'; fi
    if [ -n "$__RS_P_LINE" ]; then printf ' (line %s)' "$__RS_P_LINE"; fi
    if [ -n "$__RS_P_PATTERN" ]; then printf ', %s' "$(__rs_clean "$__RS_P_PATTERN")"; fi
    printf '\n'
    __rs_print_choices ${__RS_P_CHOICES[@]+"${__RS_P_CHOICES[@]}"}
  done
  if [ "${#__RS_TOOLS[@]}" -gt 0 ]; then printf '\nPrograms:\n'; fi
  for __rs_name in ${__RS_TOOLS[@]+"${__RS_TOOLS[@]}"}; do printf '  %s\n' "$(__rs_clean "$__rs_name")"; done
  if [ "${#__RS_LEFT_OUT[@]}" -gt 0 ]; then printf '\nLeft out:\n'; fi
  __rs_i=0
  while [ "$__rs_i" -lt "${#__RS_LEFT_OUT[@]}" ]; do
    printf '  %s:%s  %s\n' "$(__rs_clean "$__RS_GUIDE")" "${__RS_LEFT_OUT[__rs_i]}" "$(__rs_clean "${__RS_LEFT_OUT[__rs_i + 1]}")"
    __rs_i=$((__rs_i + 2))
  done
}

# One line a step: id, kind, lines, title.
__rs_list() {
  local __rs_i
  for __rs_i in $__RS_TODO; do
    __rs_step "$__rs_i"
    printf '%s\t%s\t%s-%s\t%s\n' "$(__rs_clean "${__RS_IDS[__rs_i]}")" "$__RS_S_KIND" "$__RS_S_FROM" "$__RS_S_TO" \
      "$(__rs_clean "$__RS_S_TITLE")"
  done
}

__rs_help() {
  printf '%s: %s of "%s", from %s\n\n' "$(__rs_clean "${__RS_SELF##*/}")" "$__RS_FLOW" "$(__rs_clean "$__RS_TITLE")" \
    "$(__rs_clean "$__RS_GUIDE")"
  __rs_put <<'__RS_HELP'
Look, without running anything
  --plan, --dry-run      print every step with its text, and what is left out
  --list                 print one line a step: id, kind, lines, title
  --help                 print this

Run (without any option: asks at every gate, on a terminal)
  --yes                  run without a terminal; opens no gate, see --ack
  --ack ID               the step has been done, or may run; may be repeated
  --skip ID              leave the step out, recorded; may be repeated
  --resume               go on at the step at which the last run stopped
  --from ID --until ID   only the steps from and up to these
  --only ID              only this step; may be repeated
  --rollback             start rollback.sh, which stands beside deploy.sh
  --on-fail stop|rollback
                         when a step fails without a terminal (default: stop)
  --log                  keep the output in output.log, secrets taken out

Values
  --set NAME=VALUE       a parameter; no secret, as arguments can be seen by all
  --params-file FILE     lines NAME=VALUE as they stand; # is a comment
  --choose GROUP=OPTION  an alternative of the guide
  --env NAME             the environment; must be the one of the script
  --confirm TEXT         "production", to run there without being asked
  --state DIR            keep journal and progress there, not in .runsheet/

Parameters are also taken from the environment, and asked for on a terminal.
A step that cannot succeed is passed by with --skip ID.

Exit codes
  0 done                 3 waiting for a person    6 the rollback failed
  1 a step failed        4 already running         129, 130, 143 interrupted
  2 nothing was run      5 failed and rolled back
__RS_HELP
}

# ------------------------------------------------------------------------------------------ supervisor: questions

# CODE SENTENCE: ends before anything has run.
__rs_die() {
  local __rs_code=$1
  __rs_say "error: $2"
  # Who asked for a rollback after a failure must learn that there was none.
  if [ "$__RS_HANDED" = failure ] && [ "$__rs_code" -le 2 ]; then __rs_code=6; fi
  exit "$__rs_code"
}

# PROMPT -> __RS_ANSWER, from the terminal; "q" when nobody answers.
__rs_ask() {
  # What was typed while a step ran answers no question that nobody had seen.
  if [ "${BASH_VERSINFO[0]}" -ge 4 ]; then
    { while IFS= read -r -t 0.01 __RS_ANSWER; do :; done </dev/tty; } 2>/dev/null
  fi
  { printf '%s' "$1" >/dev/tty; } 2>/dev/null
  { IFS= read -r __RS_ANSWER </dev/tty; } 2>/dev/null || __RS_ANSWER=q
}

# WANTED KNOWN… -> __RS_NEAR: a sentence that names what was probably meant, or where to look.
__rs_find_near() {
  local __rs_wanted=$1 __rs_known __rs_start
  __rs_start=${__rs_wanted:0:4}
  __RS_NEAR=''
  shift
  for __rs_known in "$@"; do
    [ -n "$__rs_wanted" ] || break
    case $__rs_known in
      *"$__rs_wanted"* | "$__rs_start"*) ;;
      *) case $__rs_wanted in "$__rs_known"*) ;; *) continue ;; esac ;;
    esac
    __RS_NEAR="$__RS_NEAR $(__rs_clean "$__rs_known")"
  done
  if [ -n "$__RS_NEAR" ]; then __RS_NEAR="; near:$__RS_NEAR"; fi
}

# ------------------------------------------------------------------------------------------ supervisor: options

__rs_options() {
  __RS_MODE=run __RS_YES='' __RS_LOG='' __RS_ON_FAIL=stop __RS_RESUME='' __RS_UNDO='' __RS_FROM='' __RS_UNTIL='' __RS_ONLY=()
  __RS_OPT_ENV='' __RS_OPT_STATE=${RUNSHEET_STATE-} __RS_OPT_CONFIRM='' __RS_OPT_FILE='' __RS_ACKS=$'\n' __RS_ACK_LIST=()
  __RS_SKIPS=$'\n' __RS_SKIP_LIST=()
  __RS_SETS=() __RS_CHOOSES=() __RS_PASSED=()
  while [ $# -gt 0 ]; do
    case $1 in --*=*) set -- "${1%%=*}" "${1#*=}" "${@:2}" ;; esac
    case $1 in
      --plan | --dry-run) __RS_MODE=plan ;;
      --list) __RS_MODE=list ;;
      --help | -h) __RS_MODE=help ;;
      --preflight) __RS_MODE=preflight ;; # asked by deploy.sh of rollback.sh
      --yes) __RS_YES=1 ;;
      --log) __RS_LOG=1 ;;
      --resume) __RS_RESUME=1 ;;
      --rollback) __RS_UNDO=1 ;;
      --ack | --skip | --from | --until | --only | --on-fail | --set | --params-file | --env | --choose | --confirm | --state)
        if [ $# -lt 2 ]; then __rs_die 2 "$1 needs a value; see --help"; fi
        __rs_option "$1" "$2"
        shift
        ;;
      *)
        __rs_find_near "$1" --plan --dry-run --list --help --yes --log --resume --rollback --ack --skip --from --until --only \
          --on-fail --set --params-file --env --choose --confirm --state
        __rs_die 2 "unknown option $(__rs_clean "$1")$__RS_NEAR; see --help"
        ;;
    esac
    shift
  done
}

__rs_option() {
  case $1 in
    --ack) __RS_ACK_LIST[${#__RS_ACK_LIST[@]}]=$2 ;;
    --skip) __RS_SKIP_LIST[${#__RS_SKIP_LIST[@]}]=$2 ;;
    --from) __RS_FROM=$2 ;;
    --until) __RS_UNTIL=$2 ;;
    --only) __RS_ONLY[${#__RS_ONLY[@]}]=$2 ;;
    --set) __RS_SETS[${#__RS_SETS[@]}]=$2 ;;
    --choose) __RS_CHOOSES[${#__RS_CHOOSES[@]}]=$2 ;;
    --params-file) __RS_OPT_FILE=$2 ;;
    --env) __RS_OPT_ENV=$2 ;;
    --confirm) __RS_OPT_CONFIRM=$2 ;;
    --state) __RS_OPT_STATE=$2 ;;
    --on-fail)
      case $2 in stop | rollback) __RS_ON_FAIL=$2 ;; *) __rs_die 2 "--on-fail takes stop or rollback" ;; esac
      ;;
  esac
}

# OPTION ID -> __RS_N; ends when there is no such step.
__rs_need_step() {
  if __rs_find "$2"; then return 0; fi
  __rs_find_near "$2" ${__RS_IDS[@]+"${__RS_IDS[@]}"}
  __rs_die 2 "$1: there is no step $(__rs_clean "$2")$__RS_NEAR; see --list"
}

# The steps that were asked for -> __RS_TODO, their numbers in order; __RS_PARTIAL when it is not all of them.
__rs_select() {
  local __rs_first=0 __rs_last=$((${#__RS_IDS[@]} - 1)) __rs_i __rs_id __rs_wanted=' '
  __RS_TODO='' __RS_PARTIAL=''
  if [ -n "$__RS_FROM" ]; then __rs_need_step --from "$__RS_FROM" && __rs_first=$__RS_N; fi
  if [ -n "$__RS_UNTIL" ]; then __rs_need_step --until "$__RS_UNTIL" && __rs_last=$__RS_N; fi
  for __rs_id in ${__RS_ONLY[@]+"${__RS_ONLY[@]}"}; do
    __rs_need_step --only "$__rs_id"
    __rs_wanted="$__rs_wanted$__RS_N "
  done
  if [ -n "$__RS_FROM$__RS_UNTIL" ] || [ "$__rs_wanted" != ' ' ]; then __RS_PARTIAL=1; fi
  if [ -n "$__RS_PARTIAL" ] && [ "$__rs_first" -gt "$__rs_last" ]; then __rs_die 2 "--from names a step behind that of --until"; fi
  __rs_i=$__rs_first
  while [ "$__rs_i" -le "$__rs_last" ]; do
    case $__rs_wanted in ' ' | *" $__rs_i "*) __RS_TODO="$__RS_TODO $__rs_i" ;; esac
    __rs_i=$((__rs_i + 1))
  done
  if [ -n "$__RS_PARTIAL" ] && [ -z "$__RS_TODO" ]; then __rs_die 2 "--only names no step between --from and --until"; fi
}

# The environment of this run -> __RS_ENV.
__rs_settle_environment() {
  __RS_ENV=${__RS_OPT_ENV:-$__RS_ENVIRONMENT}
  if [ -n "$__RS_ENVIRONMENT" ] && [ "$__RS_ENV" != "$__RS_ENVIRONMENT" ]; then
    __rs_die 2 "this script is for the environment $__RS_ENVIRONMENT, not for $(__rs_clean "$__RS_ENV")"
  fi
  case $__RS_ENV in
    -* | .* | *[!A-Za-z0-9._-]*) __rs_die 2 "--env takes a name of letters, digits, dots, dashes" ;;
  esac
}

__rs_confirm_production() {
  case $__RS_ENV in prod | production) ;; *) return 0 ;; esac
  if [ -n "$__RS_TTY" ] && [ -z "$__RS_OPT_CONFIRM" ]; then
    __rs_ask "This runs against PRODUCTION, from $(command uname -n). Type \"production\" to go on: "
    __RS_OPT_CONFIRM=$__RS_ANSWER
  fi
  [ "$__RS_OPT_CONFIRM" = production ] || __rs_die 2 "the run against production is not confirmed (--confirm production)"
}

# ------------------------------------------------------------------------------------------ supervisor: state

__rs_refuse_foreign() {
  if [ -L "$1" ]; then __rs_die 2 "$1 is a symbolic link; state is kept in real folders only (--state DIR)"; fi
  if [ -e "$1" ] && [ ! -d "$1" ]; then __rs_die 2 "$1 is not a folder (--state DIR)"; fi
  if [ -e "$1" ] && [ ! -O "$1" ]; then __rs_die 2 "$1 belongs to somebody else (--state DIR)"; fi
}

# The state folder -> __RS_STATE. Nothing is made.
__rs_name_state() {
  __RS_STATE=${__RS_OPT_STATE:-$PWD/.runsheet/$__RS_SLUG${__RS_ENV:+.$__RS_ENV}}
  case $__RS_STATE in /*) ;; *) __RS_STATE=$PWD/$__RS_STATE ;; esac
  while [ "$__RS_STATE" != / ] && [ "${__RS_STATE%/}" != "$__RS_STATE" ]; do __RS_STATE=${__RS_STATE%/}; done
}

__rs_open_state() {
  local __rs_parent=$PWD/.runsheet
  if [ -z "$__RS_OPT_STATE" ]; then
    __rs_refuse_foreign "$__rs_parent"
    if [ ! -d "$__rs_parent" ]; then
      # Guides say `git add .`; what is kept here must not be added.
      { command mkdir -m 700 "$__rs_parent" && printf '*\n' >"$__rs_parent/.gitignore"; } ||
        __rs_die 2 "cannot make the folder $__rs_parent; is it read-only or full? (--state DIR)"
    fi
  fi
  __rs_refuse_foreign "$__RS_STATE"
  if [ ! -d "$__RS_STATE" ]; then
    command mkdir -p "$__RS_STATE" || __rs_die 2 "cannot make the folder $__RS_STATE; is it read-only or full? (--state DIR)"
  fi
  __rs_refuse_foreign "$__RS_STATE"
  command chmod 700 "$__RS_STATE" || __rs_die 2 "cannot protect the folder $__RS_STATE (--state DIR)"
  __rs_lock
  { command mkdir -p "$__RS_STATE/session" "$__RS_STATE/output" "$__RS_STATE/written" &&
    __rs_write_whole "$__RS_STATE/probe" "$__RS_SHA" && command rm -f "$__RS_STATE/probe"; } ||
    __rs_die 2 "cannot write in $__RS_STATE; is it read-only or full? (--state DIR)"
  # A full disk may have left half a line at the end of the journal.
  if [ -s "$__RS_STATE/journal.jsonl" ] && [ -n "$(command tail -c 1 "$__RS_STATE/journal.jsonl")" ]; then
    printf '\n' >>"$__RS_STATE/journal.jsonl"
  fi
}

__rs_is_alive() {
  case $1 in '' | *[!0-9]*) return 1 ;; esac
  kill -0 "$1" 2>/dev/null
}

# One run at a time in one state folder, and on one host: another host cannot be asked whether a process lives.
__rs_lock() {
  local __rs_host __rs_owner='' __rs_session=''
  __rs_host=$(command uname -n)
  # A signal waits until the lock can be released again.
  __RS_RUNNING=1
  if ! command mkdir "$__RS_STATE/lock" 2>/dev/null; then
    [ -d "$__RS_STATE/lock" ] || __rs_die 2 "cannot write in $__RS_STATE; is it read-only or full? (--state DIR)"
    { read -r __rs_owner <"$__RS_STATE/lock/owner"; } 2>/dev/null
    { read -r __rs_session <"$__RS_STATE/session/pid"; } 2>/dev/null
    case $__rs_owner in
      "$__rs_host $$") ;; # handed over by this very process
      "$__rs_host "*)
        if __rs_is_alive "${__rs_owner##* }"; then __rs_die 4 "already running (process ${__rs_owner##* })"; fi
        if __rs_is_alive "$__rs_session"; then __rs_die 4 "a step of an earlier run is still running (process $__rs_session)"; fi
        { command mv "$__RS_STATE/lock" "$__RS_STATE/lock.stale.$$" && command rm -rf "$__RS_STATE/lock.stale.$$"; } 2>/dev/null
        command mkdir "$__RS_STATE/lock" 2>/dev/null || __rs_die 4 "already running"
        ;;
      *) __rs_die 4 "locked by ${__rs_owner:-an unknown run}; when that run is dead, remove $__RS_STATE/lock" ;;
    esac
  fi
  __RS_LOCKED=1
  trap __rs_on_supervisor_exit EXIT
  printf '%s %s\n' "$__rs_host" "$$" >"$__RS_STATE/lock/owner" || __rs_die 2 "cannot write in $__RS_STATE; is it full? (--state DIR)"
  __RS_RUNNING=''
  if [ -n "$__RS_SIGNALLED" ]; then __rs_on_supervisor_signal "${__RS_SIGNAL#SIG}" "$__RS_SIGNALLED"; fi
}

__rs_on_supervisor_exit() {
  [ -z "$__RS_WATCH" ] || __rs_end_helper "$__RS_WATCH"
  [ -z "$__RS_REAPER" ] || __rs_end_helper "$__RS_REAPER"
  if [ -n "$__RS_LOCKED" ]; then
    command rm -f "$__RS_STATE/session/capture" "$__RS_STATE/session/pipe"
    command rm -rf "$__RS_STATE/lock"
  fi
}

# Decides where the run starts -> __RS_SNAP (a snapshot to begin from, or empty), __RS_RUN, __RS_DONE, __RS_CHOSEN,
# __RS_WITHHELD. Nothing of an earlier run is changed yet.
__rs_find_start() {
  local __rs_own=$__RS_STATE/$__RS_FLOW.snap __rs_file
  __RS_SNAP='' __RS_DONE=$'\n' __RS_CHOSEN=$'\n' __RS_WITHHELD='' __RS_FRESH=1
  __RS_RUN="$(command date -u +%Y%m%dT%H%M%SZ)-$$"
  if [ -n "$__RS_RESUME" ] || { [ -n "$__RS_PARTIAL" ] && [ -e "$__rs_own" ]; }; then
    if ! __rs_read_head "$__rs_own"; then __rs_die 2 "there is no $__RS_FLOW to resume in $__RS_STATE"; fi
    if [ "$__RS_HEAD_SHA" = "$__RS_SHA" ]; then
      __RS_SNAP=$__rs_own __RS_FRESH='' __RS_RUN=$__RS_HEAD_RUN
      __RS_DONE=$__RS_HEAD_DONE __RS_CHOSEN=$__RS_HEAD_CHOSEN __RS_WITHHELD=$__RS_HEAD_WITHHELD
      [ -n "$__RS_RESUME" ] || __rs_forget_selected
      return 0
    fi
    [ -z "$__RS_RESUME" ] || __rs_die 2 "the guide changed since that run; start again without --resume"
  fi
  [ "$__RS_FLOW" != deploy ] || return 0
  for __rs_file in "$__RS_STATE/deploy.fail" "$__RS_STATE/deploy.snap"; do
    if __rs_read_head "$__rs_file" && [ "$__RS_HEAD_SHA" = "$__RS_SHA" ]; then
      __RS_SNAP=$__rs_file __RS_CHOSEN=$__RS_HEAD_CHOSEN __RS_WITHHELD=$__RS_HEAD_WITHHELD
      return 0
    fi
  done
}

# Steps named by --only, --from and --until are run even if they are done.
__rs_forget_selected() {
  local __rs_i
  for __rs_i in $__RS_TODO; do __RS_DONE=${__RS_DONE/$'\n'"${__RS_IDS[__rs_i]}"$'\n'/$'\n'}; done
}

# Whether the snapshot to begin from sets the variable NAME.
__rs_is_saved() {
  local __rs_line
  [ -n "$__RS_SNAP" ] || return 1
  while IFS= read -r __rs_line; do
    case $__rs_line in 'declare -'*" $1="*) return 0 ;; esac
  done <"$__RS_SNAP"
  return 1
}

# Whoever starts anew should know that an earlier run stopped half-way.
__rs_ask_before_fresh() {
  local __rs_n __rs_next=''
  if [ -z "$__RS_FRESH" ] || [ "$__RS_FLOW" != deploy ] || [ -n "$__RS_PARTIAL" ]; then return 0; fi
  if [ ! -e "$__RS_STATE/deploy.snap" ] || [ -e "$__RS_STATE/rolled-back" ]; then return 0; fi
  __rs_read_head "$__RS_STATE/deploy.snap" && [ "$__RS_HEAD_SHA" = "$__RS_SHA" ] || return 0
  for __rs_n in $__RS_TODO; do
    case $'\n'$__RS_HEAD_DONE in *$'\n'"${__RS_IDS[__rs_n]}"$'\n'*) continue ;; esac
    __rs_next=${__RS_IDS[__rs_n]}
    break
  done
  [ -n "$__rs_next" ] || return 0
  __rs_say "note: an earlier run has not been finished; it stopped before the end of [$(__rs_clean "$__rs_next")]"
  [ -n "$__RS_TTY" ] || return 0
  while :; do
    __rs_ask 'Start over with the first step? [y]es / [q]uit, to go on with --resume: '
    case $__RS_ANSWER in
      y | yes) return 0 ;;
      n | no | q | quit) __rs_die 2 "nothing was run; go on with $(__rs_print_command "$__RS_CALLED" --resume)" ;;
    esac
  done
}

# Makes the first record of this run, and puts away that of an earlier one.
__rs_begin_record() {
  local __rs_old=$__RS_STATE/earlier/$__RS_RUN __rs_file __rs_event_name
  if [ -n "$__RS_FRESH" ] && [ -e "$__RS_STATE/$__RS_FLOW.snap" ]; then
    command mkdir -p "$__rs_old" || __rs_die 2 "cannot write in $__RS_STATE"
    for __rs_file in "$__RS_STATE/$__RS_FLOW.snap" "$__RS_STATE/$__RS_FLOW.fail"; do
      if [ -e "$__rs_file" ]; then command mv -f "$__rs_file" "$__rs_old/" || __rs_die 2 "cannot write in $__RS_STATE"; fi
    done
    case $__RS_SNAP in "$__RS_STATE/$__RS_FLOW".*) __RS_SNAP=$__rs_old/${__RS_SNAP##*/} ;; esac
  fi
  if [ -n "$__RS_FRESH" ] && [ -n "$__RS_SNAP" ]; then
    __rs_say "note: starts from what the deploy of run $(__rs_clean "$__RS_HEAD_RUN") left"
  fi
  __rs_make_head "$__RS_WITHHELD"
  __rs_write_whole "$__RS_STATE/$__RS_FLOW.snap" "$__RS_HEAD"$'\n# state\n'"$(__rs_body_of "$__RS_SNAP")" ||
    __rs_die 2 "cannot write in $__RS_STATE; is it full? (--state DIR)"
  __rs_keep_values || __rs_die 2 "cannot write in $__RS_STATE; is it full? (--state DIR)"
  if [ "$__RS_FLOW" = deploy ] && [ -n "$__RS_FRESH" ]; then command rm -f "$__RS_STATE/rolled-back"; fi
  if [ -n "$__RS_RESUME" ]; then __rs_event_name=run_resumed; else __rs_event_name=run_started; fi
  __rs_event "$__rs_event_name" '' 0 0 \
    "$(command id -un)@$(command uname -n) guide=$__RS_GUIDE sha256=$__RS_SHA env=$__RS_ENV" ||
    __rs_die 2 "cannot write the journal in $__RS_STATE; is it full? (--state DIR)"
}

# The values that a run began with are those that it goes on with. Never secrets.
__rs_keep_values() {
  local __rs_name __rs_values='# values of the parameters'
  for __rs_name in ${__RS_PARAMS[@]+"${__RS_PARAMS[@]}"}; do
    __rs_parameter "$__rs_name"
    if [ "$__RS_P_SECRET" = 1 ] || [ -z "${!__rs_name-}" ]; then continue; fi
    __rs_values=$__rs_values$'\n'$__rs_name=${!__rs_name}
  done
  __rs_write_whole "$__RS_STATE/$__RS_FLOW.values" "$__rs_values"
}

__rs_recall_values() {
  local __rs_line __rs_name
  if [ -z "$__RS_RESUME" ] || [ ! -f "$__RS_STATE/$__RS_FLOW.values" ]; then return 0; fi
  while IFS= read -r __rs_line; do
    __rs_name=${__rs_line%%=*}
    case $__rs_line in '#'*) continue ;; esac
    if ! __rs_is_parameter "$__rs_name"; then continue; fi
    if [ -z "${!__rs_name-}" ]; then
      export "$__rs_name=${__rs_line#*=}"
    elif [ "${!__rs_name}" != "${__rs_line#*=}" ]; then
      __rs_die 2 "$__rs_name was $(__rs_clean "${__rs_line#*=}") when this run began, and is $(__rs_clean "${!__rs_name}") now; leave it out, or start again without --resume"
    fi
  done <"$__RS_STATE/$__RS_FLOW.values"
}

# Prints what a snapshot restores, without its head and end.
__rs_body_of() {
  [ -z "$1" ] || command sed -e '1,/^# state$/d' -e '$d' "$1"
}

# ------------------------------------------------------------------------------------------ supervisor: values

# Everything that is missing is collected here, and told at once.
__rs_miss() { __RS_MISSING=$__RS_MISSING$'\n'"  $1"; }

# Takes the values of --set; names that this script does not know may belong to rollback.sh.
__rs_take_sets() {
  local __rs_set __rs_name
  for __rs_set in ${__RS_SETS[@]+"${__RS_SETS[@]}"}; do
    __rs_name=${__rs_set%%=*}
    case $__rs_set in *=*) ;; *) __rs_die 2 "--set takes NAME=VALUE" ;; esac
    if ! __rs_is_parameter "$__rs_name"; then
      __rs_pass --set "$__rs_set" && continue
      __rs_find_near "$__rs_name" ${__RS_PARAMS[@]+"${__RS_PARAMS[@]}"}
      __rs_die 2 "--set: there is no parameter $(__rs_clean "$__rs_name")$__RS_NEAR; see --plan"
    fi
    __rs_parameter "$__rs_name"
    if [ "$__RS_P_SECRET" = 1 ]; then
      __rs_die 2 "--set: $__rs_name is secret, and arguments can be seen by everybody; use the environment or --params-file"
    fi
    __RS_GIVEN="$__RS_GIVEN$__rs_name "
    export "$__rs_name=${__rs_set#*=}"
  done
}

__rs_is_parameter() {
  local __rs_name
  for __rs_name in ${__RS_PARAMS[@]+"${__RS_PARAMS[@]}"}; do [ "$__rs_name" != "$1" ] || return 0; done
  return 1
}

# OPTION VALUE: keeps it for rollback.sh, if that may be started.
__rs_pass() {
  if [ "$__RS_FLOW" != deploy ] || [ "$__RS_ON_FAIL" != rollback ]; then return 1; fi
  __RS_PASSED[${#__RS_PASSED[@]}]=$1
  __RS_PASSED[${#__RS_PASSED[@]}]=$2
}

# Reads NAME=VALUE lines; the file is never sourced. --set comes before it.
__rs_take_file() {
  local __rs_line __rs_name __rs_value __rs_at=0 __rs_secret=''
  [ -n "$__RS_OPT_FILE" ] || return 0
  [ -f "$__RS_OPT_FILE" ] && [ -r "$__RS_OPT_FILE" ] || __rs_die 2 "--params-file: cannot read $(__rs_clean "$__RS_OPT_FILE")"
  while IFS= read -r __rs_line || [ -n "$__rs_line" ]; do
    __rs_at=$((__rs_at + 1))
    __rs_line=${__rs_line%$'\r'}
    case $__rs_line in '' | '#'*) continue ;; esac
    __rs_name=${__rs_line%%=*} __rs_value=${__rs_line#*=}
    case $__rs_line in *=*) ;; *) __rs_die 2 "--params-file: line $__rs_at is not NAME=VALUE" ;; esac
    case $__rs_value in
      \"*\" | \'*\') __rs_die 2 "--params-file: line $__rs_at has quotes around its value; values are taken as they stand" ;;
    esac
    if ! __rs_is_parameter "$__rs_name"; then
      __rs_say "note: line $__rs_at of the parameter file sets $(__rs_clean "$__rs_name"), which is no parameter of this script"
      continue
    fi
    __rs_parameter "$__rs_name"
    if [ "$__RS_P_SECRET" = 1 ]; then __rs_secret=1; fi
    case $__RS_GIVEN in *" $__rs_name "*) continue ;; esac
    __RS_GIVEN="$__RS_GIVEN$__rs_name "
    export "$__rs_name=$__rs_value"
  done <"$__RS_OPT_FILE"
  if [ -n "$__rs_secret" ]; then
    case $(command ls -ldL "$__RS_OPT_FILE") in
      ????------*) ;;
      *) __rs_die 2 "--params-file: it holds secrets and others may read it; chmod 600 $(printf '%q' "$__RS_OPT_FILE")" ;;
    esac
  fi
}

# NAME VALUE -> whether the value may be used. Values never hold control characters, so each is one line.
__rs_is_valid() (
  LC_ALL=C
  case $2 in *[[:cntrl:]]*) exit 1 ;; esac
  __rs_parameter "$1"
  [ -z "$__RS_P_PATTERN" ] || [[ $2 =~ $__RS_P_PATTERN ]]
)

__rs_read_value() {
  if [ "$__RS_P_SECRET" = 1 ]; then
    # With -p the terminal stops showing what is typed before the question is there.
    IFS= read -rs -p "$1: " __RS_ANSWER </dev/tty 2>/dev/tty || __RS_ANSWER=''
    { printf '\n' >/dev/tty; } 2>/dev/null
  else
    { printf '%s: ' "$1" >/dev/tty; IFS= read -r __RS_ANSWER </dev/tty; } 2>/dev/null || __RS_ANSWER=''
  fi
}

# Every parameter is exported, or noted as missing. The value of a parameter is never shown.
__rs_settle_parameters() {
  local __rs_name __rs_tries
  for __rs_name in ${__RS_PARAMS[@]+"${__RS_PARAMS[@]}"}; do
    __rs_parameter "$__rs_name"
    __rs_is_wanted ${__RS_P_CHOICES[@]+"${__RS_P_CHOICES[@]}"} || continue
    __rs_tries=0
    while [ -z "${!__rs_name-}" ] && [ -n "$__RS_TTY" ] && [ "$__rs_tries" -lt 3 ]; do
      if [ "$__RS_P_STATE" = 1 ] && __rs_is_saved "$__rs_name"; then break; fi
      __rs_tries=$((__rs_tries + 1))
      __rs_read_value "$(__rs_clean "$__RS_P_ASK") ($__rs_name)"
      if [ -z "$__RS_ANSWER" ]; then break; fi
      if __rs_is_valid "$__rs_name" "$__RS_ANSWER"; then
        export "$__rs_name=$__RS_ANSWER"
      else
        __rs_say "this value cannot be used${__RS_P_PATTERN:+: it must match $(__rs_clean "$__RS_P_PATTERN")}"
      fi
    done
    if [ -z "${!__rs_name-}" ]; then
      if [ "$__RS_P_STATE" = 1 ] && { __rs_is_saved "$__rs_name" || [ "$__RS_MODE" = preflight ]; }; then continue; fi
      __rs_miss "$__rs_name: $(__rs_clean "$__RS_P_ASK")${__RS_P_LINE:+ ($(__rs_clean "$__RS_GUIDE"):$__RS_P_LINE)} (environment, $(__rs_way "$__rs_name"))"
    elif ! __rs_is_valid "$__rs_name" "${!__rs_name}"; then
      __rs_miss "$__rs_name: its value cannot be used${__RS_P_PATTERN:+; it must match $(__rs_clean "$__RS_P_PATTERN")}"
    else
      export "${__rs_name?}"
    fi
  done
}

# How a value can be given.
__rs_way() {
  if [ "$__RS_P_SECRET" = 1 ]; then printf -- '--params-file'; else printf -- '--set %s=VALUE' "$1"; fi
}

# GROUP OPTION …: whether there is no condition, or one of the alternatives was chosen.
__rs_is_wanted() {
  [ $# -gt 0 ] || return 0
  while [ $# -ge 2 ]; do
    ! __rs_is_chosen "$1" "$2" || return 0
    shift 2
  done
  return 1
}

# Whether any of the steps to come depends on the choice GROUP. Those of an alternative that was decided against do not.
__rs_is_open() {
  local __rs_i __rs_k __rs_depends
  for __rs_i in $__RS_TODO; do
    case $__RS_DONE in *$'\n'"${__RS_IDS[__rs_i]}"$'\n'*) continue ;; esac
    __rs_step "$__rs_i"
    __rs_k=0 __rs_depends=''
    while [ "$__rs_k" -lt "${#__RS_S_CHOICES[@]}" ]; do
      if [ "${__RS_S_CHOICES[__rs_k]}" = "$1" ]; then
        __rs_depends=1
      elif ! __rs_is_chosen "${__RS_S_CHOICES[__rs_k]}" "${__RS_S_CHOICES[__rs_k + 1]}"; then
        case $__RS_CHOSEN in *$'\n'"${__RS_S_CHOICES[__rs_k]}"$'\t'*) continue 2 ;; esac
      fi
      __rs_k=$((__rs_k + 2))
    done
    [ -z "$__rs_depends" ] || return 0
  done
  return 1
}

# GROUP TEXT -> __RS_OPTION: the alternative of that name or number. The row of the choice has been looked up.
__rs_find_option() {
  local __rs_k=0
  for __RS_OPTION in "${__RS_C_OPTIONS[@]}"; do [ "$__RS_OPTION" != "$1" ] || return 0; done
  for __RS_OPTION in "${__RS_C_OPTIONS[@]}"; do
    __rs_k=$((__rs_k + 1))
    [ "$__rs_k" != "$1" ] || return 0
  done
  return 1
}

# GROUP -> the row of that choice; fails when there is none.
__rs_find_choice() {
  local __rs_i=0
  while [ "$__rs_i" -lt "${#__RS_GROUPS[@]}" ]; do
    if [ "${__RS_GROUPS[__rs_i]}" = "$1" ]; then
      __rs_choice "$__rs_i"
      return 0
    fi
    __rs_i=$((__rs_i + 1))
  done
  return 1
}

__rs_list_options() {
  local __rs_k=0 __rs_option
  for __rs_option in "${__RS_C_OPTIONS[@]}"; do
    __rs_k=$((__rs_k + 1))
    printf '\n    %s  %s' "$__rs_k" "$(__rs_clean "$__rs_option")"
  done
}

__rs_take_choices() {
  local __rs_choose __rs_group __rs_rest
  for __rs_choose in ${__RS_CHOOSES[@]+"${__RS_CHOOSES[@]}"}; do
    __rs_group=${__rs_choose%%=*}
    case $__rs_choose in *=*) ;; *) __rs_die 2 "--choose takes GROUP=OPTION" ;; esac
    if ! __rs_find_choice "$__rs_group"; then
      __rs_pass --choose "$__rs_choose" && continue
      __rs_find_near "$__rs_group" ${__RS_GROUPS[@]+"${__RS_GROUPS[@]}"}
      __rs_die 2 "--choose: there is no choice $(__rs_clean "$__rs_group")$__RS_NEAR; see --plan"
    fi
    __rs_find_option "${__rs_choose#*=}" ||
      __rs_die 2 "--choose: $(__rs_clean "$__rs_group") has no alternative $(__rs_clean "${__rs_choose#*=}"); it has$(__rs_list_options)"
    case $__RS_CHOSEN in
      *$'\n'"$__rs_group"$'\t'"$__RS_OPTION"$'\n'*) continue ;;
      *$'\n'"$__rs_group"$'\t'*)
        # Going over to another alternative half-way would mix the two.
        __rs_rest=${__RS_CHOSEN#*$'\n'"$__rs_group"$'\t'}
        __rs_rest=${__rs_rest%%$'\n'*}
        __rs_die 2 "--choose: this run follows $(__rs_clean "$__rs_group")=$(__rs_clean "$__rs_rest"); start again without --resume to change it"
        ;;
    esac
    __RS_CHOSEN=$__RS_CHOSEN$__rs_group$'\t'$__RS_OPTION$'\n'
  done
}

__rs_settle_choices() {
  local __rs_i=0 __rs_group
  __rs_take_choices
  while [ "$__rs_i" -lt "${#__RS_GROUPS[@]}" ]; do
    __rs_group=${__RS_GROUPS[__rs_i]}
    __rs_choice "$__rs_i"
    __rs_i=$((__rs_i + 1))
    case $__RS_CHOSEN in *$'\n'"$__rs_group"$'\t'*) continue ;; esac
    __rs_is_open "$__rs_group" || continue
    if [ -n "$__RS_TTY" ]; then
      __rs_say ""
      __rs_say "$(__rs_clean "$__RS_C_QUESTION") ($(__rs_clean "$__RS_GUIDE"):$__RS_C_LINE)$(__rs_list_options)"
      while :; do
        __rs_ask "Number of the alternative, or q to quit: "
        case $__RS_ANSWER in q | quit) __rs_die 2 "nothing was chosen for $(__rs_clean "$__rs_group")" ;; esac
        if __rs_find_option "$__RS_ANSWER"; then break; fi
      done
      __RS_CHOSEN=$__RS_CHOSEN$__rs_group$'\t'$__RS_OPTION$'\n'
    else
      __rs_miss "a choice: $(__rs_clean "$__RS_C_QUESTION") (--choose $(__rs_clean "$__rs_group")=ALTERNATIVE)$(__rs_list_options)"
    fi
  done
}

# Whether the text of a step to come holds NAME.
__rs_is_mentioned() {
  local __rs_i
  for __rs_i in $__RS_TODO; do
    case $__RS_DONE in *$'\n'"${__RS_IDS[__rs_i]}"$'\n'*) continue ;; esac
    case $(__rs_text "$__rs_i") in *"$1"*) return 0 ;; esac
  done
  return 1
}

# Variables that look secret are never saved. Those which the steps to come mention must be given again; of the others
# a program may need one from its environment, so they are named.
__rs_settle_withheld() {
  local __rs_name
  for __rs_name in $__RS_WITHHELD; do
    if __rs_is_parameter "$__rs_name" || [ -n "${!__rs_name+set}" ]; then continue; fi
    if [ -n "$__RS_TTY" ]; then
      __RS_P_SECRET=1
      __rs_read_value "$__rs_name was set by an earlier step and, as it looks secret, not saved; its value, or nothing"
      if [ -n "$__RS_ANSWER" ]; then export "$__rs_name=$__RS_ANSWER"; fi
    elif __rs_is_mentioned "$__rs_name"; then
      __rs_miss "$__rs_name: set by an earlier step and, as it looks secret, not saved (environment)"
    else
      __rs_say "note: $__rs_name was set by an earlier step and, as it looks secret, not saved; it is not set now"
    fi
  done
}

# What a session that ended early still knows of them, for a retry and for rollback.sh. It comes from the memory of a
# process through a pipe, and never stands on the disk.
__rs_fetch_withheld() {
  local __rs_pid='' __rs_line
  { read -r __rs_pid <"$__RS_STATE/session/keeper"; } 2>/dev/null
  if __rs_is_alive "$__rs_pid" && [ -p "$__RS_STATE/session/kept" ]; then
    while IFS= read -r __rs_line; do export "${__rs_line?}"; done <"$__RS_STATE/session/kept"
  fi
  command rm -f "$__RS_STATE/session/kept" "$__RS_STATE/session/keeper"
}

__rs_check_tools() {
  local __rs_tool
  for __rs_tool in ${__RS_TOOLS[@]+"${__RS_TOOLS[@]}"}; do
    command -v -- "$__rs_tool" >/dev/null 2>&1 || __rs_miss "$(__rs_clean "$__rs_tool"): this program is not installed, or not on the PATH"
  done
}

# ------------------------------------------------------------------------------------------ supervisor: rollback.sh

# The rollback script of the same guide, beside this one -> __RS_SIBLING; __RS_WHY_NOT when there is none.
__rs_find_sibling() {
  local __rs_line='' __rs_count=0
  __RS_SIBLING='' __RS_WHY_NOT=''
  if [ ! -f "${__RS_SELF%/*}/rollback.sh" ]; then
    __RS_WHY_NOT="rollback.sh does not stand beside this script"
    return 1
  fi
  while [ "$__rs_count" -lt 80 ] && IFS= read -r __rs_line; do
    case $__rs_line in
      "$__RS_SIBLING_MARK"*) __RS_SIBLING=${__RS_SELF%/*}/rollback.sh ;;
      '__RS_IDS='*) break ;;
    esac
    __rs_count=$((__rs_count + 1))
  done <"${__RS_SELF%/*}/rollback.sh"
  if [ -z "$__RS_SIBLING" ]; then
    __RS_WHY_NOT="the rollback.sh beside this script was made from another guide, another version of it, or for another environment"
    return 1
  fi
  # A script without a step is written all the same; it takes nothing back.
  [ "$__rs_line" = '__RS_IDS=()' ] || return 0
  __RS_SIBLING='' __RS_WHY_NOT=$(__rs_no_step rollback)
  return 1
}

# Options that rollback.sh is started with -> __RS_HANDED_OPTIONS
__rs_make_handed_options() {
  __RS_HANDED_OPTIONS=(--state "$__RS_STATE" ${__RS_PASSED[@]+"${__RS_PASSED[@]}"})
  if [ -n "$__RS_YES" ]; then __RS_HANDED_OPTIONS[${#__RS_HANDED_OPTIONS[@]}]=--yes; fi
  if [ -n "$__RS_LOG" ]; then __RS_HANDED_OPTIONS[${#__RS_HANDED_OPTIONS[@]}]=--log; fi
  if [ -z "$__RS_ENVIRONMENT" ] && [ -n "$__RS_ENV" ]; then __RS_HANDED_OPTIONS+=(--env "$__RS_ENV"); fi
  if [ -n "$__RS_OPT_CONFIRM" ]; then __RS_HANDED_OPTIONS+=(--confirm "$__RS_OPT_CONFIRM"); fi
  if [ -n "$__RS_OPT_FILE" ]; then __RS_HANDED_OPTIONS+=(--params-file "$__RS_OPT_FILE"); fi
}

# WHY OPTION…: becomes rollback.sh. The process stays the same, and with it the lock.
__rs_hand_over() {
  __RS_HANDED=$1
  shift
  export __RS_HANDED
  trap - INT TERM HUP
  exec "$BASH" "$__RS_SIBLING" "$@"
}

# Options of --rollback are judged by rollback.sh itself.
__rs_start_rollback() {
  local __rs_value
  [ "$__RS_FLOW" = deploy ] || __rs_die 2 "--rollback belongs to deploy.sh"
  __rs_find_sibling || __rs_die 2 "$__RS_WHY_NOT"
  __RS_PASSED=()
  for __rs_value in ${__RS_ACK_LIST[@]+"${__RS_ACK_LIST[@]}"}; do __RS_PASSED+=(--ack "$__rs_value"); done
  for __rs_value in ${__RS_SETS[@]+"${__RS_SETS[@]}"}; do __RS_PASSED+=(--set "$__rs_value"); done
  for __rs_value in ${__RS_CHOOSES[@]+"${__RS_CHOOSES[@]}"}; do __RS_PASSED+=(--choose "$__rs_value"); done
  for __rs_value in ${__RS_ONLY[@]+"${__RS_ONLY[@]}"}; do __RS_PASSED+=(--only "$__rs_value"); done
  if [ -n "$__RS_FROM" ]; then __RS_PASSED+=(--from "$__RS_FROM"); fi
  if [ -n "$__RS_UNTIL" ]; then __RS_PASSED+=(--until "$__RS_UNTIL"); fi
  if [ -n "$__RS_RESUME" ]; then __RS_PASSED+=(--resume); fi
  __rs_make_handed_options
  __rs_hand_over asked "${__RS_HANDED_OPTIONS[@]}"
}

# With --on-fail rollback: the way back is tried before the first step, as far as that is possible.
__rs_check_sibling() {
  [ "$__RS_ON_FAIL" = rollback ] || return 0
  [ "$__RS_FLOW" = deploy ] || __rs_die 2 "--on-fail rollback belongs to deploy.sh"
  __rs_find_sibling || __rs_die 2 "--on-fail rollback: $__RS_WHY_NOT"
  __rs_make_handed_options
  __RS_HAND_CHOSEN=$__RS_CHOSEN "$BASH" "$__RS_SIBLING" --preflight "${__RS_HANDED_OPTIONS[@]}" ||
    __rs_die 2 "--on-fail rollback: rollback.sh could not run; see above"
}

# ------------------------------------------------------------------------------------------ supervisor: processes

# Prints the processes below PID, from ps or, in small containers without it, from /proc.
__rs_tree() {
  {
    if command -v ps >/dev/null 2>&1; then
      command ps -A -o pid= -o ppid=
    else
      local __rs_file __rs_stat __rs_parent
      for __rs_file in /proc/[0-9]*/stat; do
        { read -r __rs_stat <"$__rs_file"; } 2>/dev/null || continue
        # The name of the program stands in parentheses and may hold anything.
        read -r _ __rs_parent _ <<<"${__rs_stat##*) }"
        printf '%s %s\n' "${__rs_stat%% *}" "$__rs_parent"
      done
    fi
  } | command awk -v root="$1" '
    { pid[NR] = $1; parent[NR] = $2 }
    END {
      below[root] = 1
      do {
        grown = 0
        for (i = 1; i <= NR; i++) if (below[parent[i]] && !below[pid[i]]) { below[pid[i]] = 1; grown = 1; print pid[i] }
      } while (grown)
    }'
}

# SIGNAL PID: to everything below PID; fails when there is nothing.
__rs_signal_below() {
  local __rs_pids
  __rs_pids=$(__rs_tree "$2")
  # shellcheck disable=SC2086  # one word a process
  [ -n "$__rs_pids" ] && kill "-$1" $__rs_pids 2>/dev/null
}

# Stops what a step waits for when its time is over. It lives outside the session, where it would turn up in `wait`,
# `jobs` and `$!` of the guide.
__rs_watch() {
  local __rs_n __rs_limit __rs_pid __rs_last='' __rs_since=0
  while __rs_is_alive "$$" && command sleep 1; do
    { read -r __rs_n __rs_limit <"$__RS_STATE/session/current"; } 2>/dev/null || continue
    if [ "$__rs_n" != "$__rs_last" ]; then __rs_last=$__rs_n __rs_since=$SECONDS; fi
    if [ "$__rs_limit" -eq 0 ] || [ "$((SECONDS - __rs_since))" -lt "$__rs_limit" ]; then continue; fi
    { read -r __rs_pid <"$__RS_STATE/session/pid"; } 2>/dev/null || continue
    if [ ! -e "$__RS_STATE/session/timeout" ]; then
      printf '%s %s\n' "$__rs_n" "$__rs_limit" >"$__RS_STATE/session/timeout"
      __rs_signal_below TERM "$__rs_pid" || kill -TERM "$__rs_pid" 2>/dev/null
      __rs_since=$((SECONDS - __rs_limit))
    elif [ "$((SECONDS - __rs_since))" -ge "$((__rs_limit + __RS_GRACE))" ]; then
      __rs_signal_below KILL "$__rs_pid" || kill -KILL "$__rs_pid" 2>/dev/null
    fi
  done
}

# PID of one of our own helpers: ends it, and what it waits for.
__rs_end_helper() {
  __rs_signal_below KILL "$1"
  { kill -KILL "$1" && wait "$1"; } 2>/dev/null
}

__rs_arm_supervisor() {
  trap '__rs_on_supervisor_signal INT 130' INT
  trap '__rs_on_supervisor_signal TERM 143' TERM
  trap '__rs_on_supervisor_signal HUP 129' HUP
}

# NAME CODE: a signal to the supervisor. A handler, never '': an ignored signal is inherited by every command.
__rs_on_supervisor_signal() {
  local __rs_name=$1
  # The terminal has told the session already; what Ctrl-C means is up to the command that runs.
  if [ "$1" = INT ] && [ -n "$__RS_SESSION" ] && [ -n "$__RS_HAS_KEYS" ]; then
    __RS_TYPED=1
    return 0
  fi
  if [ -z "$__RS_SIGNALLED" ]; then __RS_SIGNALLED=$2 __RS_SIGNAL=SIG$1; fi
  if [ -z "$__RS_RUNNING" ]; then
    trap : INT TERM HUP
    # Not to the standard error, which a question turns away.
    __rs_tell $'\n'"INTERRUPTED (exit $2): SIG$1"
    __rs_record_signal
    exit "$2"
  fi
  [ -n "$__RS_SESSION" ] || return 0
  if [ -n "$__RS_REAPER" ]; then
    __rs_signal_below KILL "$__RS_SESSION"
    return 0
  fi
  # In the background a shell may ignore INT.
  if [ "$__rs_name" = INT ]; then __rs_name=TERM; fi
  kill "-$__rs_name" "$__RS_SESSION" 2>/dev/null
  __rs_signal_below "$__rs_name" "$__RS_SESSION"
  # What ignores the signal is killed after a while, last the session itself.
  {
    trap '' INT TERM HUP
    command sleep "$__RS_GRACE"
    __rs_signal_below KILL "$__RS_SESSION"
    command sleep 2
    __rs_signal_below KILL "$__RS_SESSION"
    kill -KILL "$__RS_SESSION"
  } </dev/null >/dev/null 2>&1 &
  __RS_REAPER=$!
}

# Records that a signal has ended this run, if a run has begun.
__rs_record_signal() {
  if [ -n "$__RS_RECORDED" ]; then
    __rs_event run_interrupted "${__RS_AT:+${__RS_IDS[__RS_AT]}}" "${__RS_AT_LINE:-0}" "$__RS_SIGNALLED" "$__RS_SIGNAL"
  fi
}

# Whether a subshell in the background can stop ignoring INT. Old versions of bash cannot.
__rs_can_heed() {
  (trap - INT && exec sh -c 'kill -INT "$$"') </dev/null >/dev/null 2>&1 &
  wait "$!" 2>/dev/null
  [ $? -eq 130 ]
}

# Starts the session -> __RS_SESSION; __RS_HAS_KEYS when Ctrl-C reaches it. Always in the background, because bash puts
# traps off until a command in the foreground has ended; but in the process group of the terminal, so that the steps
# can be typed to. A shell in the background starts with INT ignored, and so would all programs of the guide.
__rs_start() {
  __RS_HAS_KEYS=$__RS_FOREGROUND
  if [ -z "$__RS_FOREGROUND" ]; then
    "$BASH" "$__RS_SELF" </dev/null &
  elif __rs_can_heed; then
    (trap - INT QUIT && exec "$BASH" "$__RS_SELF") <&0 &
  elif command -v perl >/dev/null 2>&1; then
    command perl -e '$SIG{INT} = $SIG{QUIT} = "DEFAULT"; exec { $ARGV[0] } @ARGV' "$BASH" "$__RS_SELF" <&0 &
  else
    # Ctrl-C comes to us alone, and is passed on as TERM.
    __RS_HAS_KEYS=''
    "$BASH" "$__RS_SELF" <&0 &
  fi
  __RS_SESSION=$!
}

# Runs the session -> __RS_RC.
__rs_launch() {
  __rs_start
  # A signal that came while nothing ran had nobody to go to.
  if [ -n "$__RS_SIGNALLED" ]; then kill -TERM "$__RS_SESSION" 2>/dev/null; fi
  while :; do
    wait "$__RS_SESSION"
    __RS_RC=$?
    kill -0 "$__RS_SESSION" 2>/dev/null || break
  done
  __RS_SESSION=''
}

# Copies its input to the output and, with the time, to output.log; without secrets.
__rs_keep_log() {
  local __rs_line __rs_stamp='' __rs_at=-1 __rs_told=''
  # What the session says last is written too; the end of its output ends this.
  trap '' INT TERM HUP
  while IFS= read -r __rs_line || [ -n "$__rs_line" ]; do
    __rs_redact "$__rs_line"
    printf '%s\n' "$__RS_REDACTED"
    if [ "$SECONDS" != "$__rs_at" ]; then
      __rs_at=$SECONDS
      __rs_stamp=$(command date -u +%Y-%m-%dT%H:%M:%SZ)
    fi
    if ! { printf '%s %s\n' "$__rs_stamp" "$__RS_REDACTED" >>"$__RS_STATE/output.log"; } 2>/dev/null && [ -z "$__rs_told" ]; then
      __rs_told=1
      printf 'note: output.log cannot be written\n'
    fi
  done
}

# One session from its start to its end -> __RS_STATUS __RS_AT __RS_AT_LINE __RS_AT_RC __RS_NOTE, as the session wrote them.
__rs_run_session() {
  local __rs_i __rs_keeper __rs_waited=0
  (cd -- "$__RS_STATE/session" && command rm -f status current timeout exec failed capture pid pipe kept keeper)
  if [ "$__RS_FLOW" = deploy ]; then command rm -f "$__RS_STATE/deploy.fail"; fi
  export __RS_ROLE="session $$" __RS_STATE __RS_RUN __RS_TTY __RS_LOG __RS_ACKS __RS_SKIPS __RS_TODO __RS_IDENTITY __RS_ENV
  for __rs_i in $__RS_TODO; do
    __rs_step "$__rs_i"
    if [ "$__RS_S_LIMIT" -gt 0 ]; then
      __rs_watch </dev/null >/dev/null 2>&1 &
      __RS_WATCH=$!
      break
    fi
  done
  __RS_RUNNING=1 __RS_TYPED=''
  if [ -n "$__RS_LOG" ] && command mkfifo "$__RS_STATE/session/pipe"; then
    __rs_keep_log <"$__RS_STATE/session/pipe" &
    __rs_keeper=$!
    __rs_launch >"$__RS_STATE/session/pipe" 2>&1
    # What a step left running may hold the pipe open for ever.
    while kill -0 "$__rs_keeper" 2>/dev/null && [ "$__rs_waited" -lt 20 ]; do
      command sleep 0.1
      __rs_waited=$((__rs_waited + 1))
    done
  else
    __rs_launch
  fi
  unset __RS_ROLE
  if [ -n "$__RS_WATCH" ]; then __rs_end_helper "$__RS_WATCH"; fi
  if [ -n "$__RS_REAPER" ]; then __rs_end_helper "$__RS_REAPER"; fi
  __RS_WATCH='' __RS_REAPER=''
  command rm -f "$__RS_STATE/session/pid"
  __rs_read_status
  __rs_fetch_withheld
  # From here on the run is as good as reported: a signal that comes later changes nothing.
  if [ "$__RS_STATUS" = complete ]; then trap : INT TERM HUP; fi
  if [ -n "$__RS_SIGNALLED" ]; then __rs_heed_signal; fi
  __RS_RUNNING=''
}

# A run that got a signal has been interrupted, whatever the session made of it.
__rs_heed_signal() {
  local __rs_note=$__RS_SIGNAL
  case $__RS_STATUS in
    interrupted) ;;
    complete)
      __rs_step "$__RS_AT"
      __RS_AT_LINE=$__RS_S_TO
      __rs_note="$__rs_note, after the last step"
      ;;
    died) ;;
    *) if [ "$__RS_AT_RC" -le 128 ]; then __rs_note="$__rs_note, after: $__RS_NOTE"; fi ;;
  esac
  __rs_record_signal
  __RS_STATUS=interrupted __RS_AT_RC=$__RS_SIGNALLED __RS_NOTE=$__rs_note
}

__rs_read_status() {
  __RS_STATUS='' __RS_AT='' __RS_AT_LINE=0 __RS_AT_RC=$__RS_RC __RS_NOTE=''
  if [ -f "$__RS_STATE/session/status" ]; then
    {
      read -r __RS_STATUS
      read -r __RS_AT
      read -r __RS_AT_LINE
      read -r __RS_AT_RC
      IFS= read -r __RS_NOTE
    } <"$__RS_STATE/session/status"
  fi
  if [ -z "$__RS_STATUS" ]; then
    __RS_AT='' __RS_AT_LINE=0 __RS_AT_RC=$__RS_RC
    __RS_STATUS=died __RS_NOTE='the shell was replaced or killed'
    { read -r __RS_AT _ <"$__RS_STATE/session/current"; } 2>/dev/null
    if [ "$__RS_RC" = 74 ]; then __RS_NOTE='progress could not be recorded; is the disk full?'; fi
    if [ -s "$__RS_STATE/session/exec" ]; then
      { read -r __RS_AT_LINE <"$__RS_STATE/session/exec"; } 2>/dev/null
      __RS_NOTE='exec replaced the shell'
    fi
    if [ -n "$__RS_TYPED" ] && [ "$__RS_RC" = 130 ]; then __RS_STATUS=interrupted __RS_NOTE='SIGINT'; fi
    if [ -n "$__RS_AT" ] && [ "$__RS_AT_LINE" = 0 ]; then
      __rs_step "$__RS_AT"
      __RS_AT_LINE=$__RS_S_FROM
    fi
    __rs_event session_died "${__RS_AT:+${__RS_IDS[__RS_AT]}}" "$__RS_AT_LINE" "$__RS_RC" "$__RS_NOTE"
  fi
  if [ -f "$__RS_STATE/session/timeout" ] && [ "$__RS_STATUS" != complete ]; then
    { read -r _ __rs_waited <"$__RS_STATE/session/timeout"; } 2>/dev/null
    __RS_STATUS=failed __RS_NOTE="time limit of ${__rs_waited}s reached: $__RS_NOTE"
  fi
  # The output of a step that stopped half-way.
  if [ -f "$__RS_STATE/session/capture" ]; then
    __rs_show_capture "$__RS_STATE/session/capture" "$__RS_STATE/output/$__RS_FLOW-$__RS_AT.txt"
  fi
}

# FILE COPY: shows what a step wrote, keeps a copy without secrets, and removes the file.
__rs_show_capture() {
  local __rs_line
  while IFS= read -r __rs_line || [ -n "$__rs_line" ]; do
    __rs_redact "$__rs_line"
    printf '%s\n' "$__RS_REDACTED"
  done <"$1" >"$2" || __rs_say "note: the output of this step could not be kept"
  command cat "$2"
  command rm -f "$1"
}

# ------------------------------------------------------------------------------------------ supervisor: report

# Prints WORD so that a shell reads it back, and harmless: what a terminal would act on is written as an escape.
__rs_quote() {
  if [ "$(__rs_clean "$1")" = "$1" ]; then printf '%q' "$1"; else (LC_ALL=C && printf '%q' "$1"); fi
}

# Prints the command that starts SCRIPT with what this run was started with, and OPTIONS.
__rs_print_command() {
  local __rs_word
  set -- bash "$1" ${__RS_OPT_STATE:+--state "$__RS_OPT_STATE"} ${__RS_OPT_FILE:+--params-file "$__RS_OPT_FILE"} \
    ${__RS_YES:+--yes} ${__RS_LOG:+--log} "${@:2}"
  if [ -z "$__RS_ENVIRONMENT" ] && [ -n "$__RS_ENV" ]; then set -- "$@" --env "$__RS_ENV"; fi
  if [ -n "$__RS_YES" ] && [ -n "$__RS_OPT_CONFIRM" ]; then set -- "$@" --confirm "$__RS_OPT_CONFIRM"; fi
  if [ "$2" = "$__RS_CALLED" ]; then
    set -- "$@" ${__RS_FROM:+--from "$__RS_FROM"} ${__RS_UNTIL:+--until "$__RS_UNTIL"}
    for __rs_word in ${__RS_ONLY[@]+"${__RS_ONLY[@]}"}; do set -- "$@" --only "$__rs_word"; done
  fi
  printf '%s' "$1"
  shift
  for __rs_word in "$@"; do printf ' %s' "$(__rs_quote "$__rs_word")"; done
}

__rs_report() {
  local __rs_id='' __rs_where
  if [ -n "$__RS_AT" ]; then __rs_id=${__RS_IDS[__RS_AT]}; fi
  __rs_where="$(__rs_clean "$__RS_GUIDE"):$__RS_AT_LINE"
  __RS_NOTE=$(__rs_clean "$__RS_NOTE")
  __rs_say ""
  case $__RS_STATUS in
    complete)
      if [ -n "$__RS_PARTIAL" ]; then
        __rs_say "OK: all selected steps complete"
      elif [ "$__RS_FLOW" = rollback ]; then
        __rs_say "OK: all steps complete: rolled back"
      else
        __rs_say "OK: all steps complete"
      fi
      ;;
    gate)
      __rs_say "WAITING at [$(__rs_clean "$__rs_id")] $__rs_where  $__RS_NOTE"
      # On a terminal the question comes again: no line to copy may answer it.
      if [ -n "$__RS_TTY" ]; then
        __rs_say "  go on:        $(__rs_print_command "$__RS_CALLED" --resume)"
      else
        __rs_say "  then go on:   $(__rs_print_command "$__RS_CALLED" --resume --ack "$__rs_id")"
      fi
      __rs_say "  or skip it:   $(__rs_print_command "$__RS_CALLED" --resume --skip "$__rs_id")"
      ;;
    terminal)
      __rs_say "WAITING at [$(__rs_clean "$__rs_id")] $__rs_where  $__RS_NOTE; --ack does not open it"
      __rs_say "  go on:        $(__RS_YES='' __rs_print_command "$__RS_CALLED" --resume)   (on a terminal)"
      __rs_say "  or skip it:   $(__rs_print_command "$__RS_CALLED" --resume --skip "$__rs_id")   (when it has been done elsewhere)"
      ;;
    interrupted)
      __rs_say "INTERRUPTED [$(__rs_clean "$__rs_id")] at $__rs_where (exit $__RS_AT_RC): $__RS_NOTE"
      __rs_say "  go on:        $(__rs_print_command "$__RS_CALLED" --resume)"
      __rs_report_undo
      ;;
    *)
      __rs_say "FAILED [$(__rs_clean "$__rs_id")] at $__rs_where (exit $__RS_AT_RC): $__RS_NOTE"
      __rs_say "  retry:        $(__rs_print_command "$__RS_CALLED" --resume)"
      __rs_report_again
      __rs_report_undo
      ;;
  esac
  __rs_say "  journal:      $(__rs_clean "$__RS_STATE/journal.jsonl")"
  if [ -n "$__RS_LOG" ]; then __rs_say "  output:       $(__rs_clean "$__RS_STATE/output.log")"; fi
}

# Commands of the step that have already run will run again, which not all of them bear: git commit, createdb.
__rs_report_again() {
  local __rs_line __rs_first
  [ -n "$__RS_AT" ] && __rs_step "$__RS_AT" || return 0
  __rs_first=$__RS_S_FROM
  while IFS= read -r __rs_line; do
    case ${__rs_line//[[:blank:]]/} in '' | '#'*) __rs_first=$((__rs_first + 1)) ;; *) break ;; esac
  done < <(__rs_text "$__RS_AT")
  [ "$__rs_first" -lt "$__RS_AT_LINE" ] || return 0
  __rs_say "                (runs the step again from $(__rs_clean "$__RS_GUIDE"):$__rs_first)"
}

__rs_report_undo() {
  [ "$__RS_FLOW" = deploy ] || return 0
  if __rs_find_sibling; then
    __rs_say "  undo:         $(__rs_print_command "${__RS_CALLED%"${__RS_CALLED##*/}"}rollback.sh")"
  else
    __rs_say "  undo:         $__RS_WHY_NOT"
  fi
}

# ------------------------------------------------------------------------------------------ supervisor: main

__rs_init_supervisor() {
  __RS_CALLED=$__RS_SELF __RS_MISSING='' __RS_GIVEN=' ' __RS_LOCKED='' __RS_WATCH='' __RS_REAPER='' __RS_SESSION='' __RS_RUNNING=''
  __RS_SIGNALLED='' __RS_SIGNAL='' __RS_TYPED='' __RS_HAS_KEYS='' __RS_RECORDED='' __RS_AT='' __RS_AT_LINE=0
  __RS_TTY='' __RS_ENV='' __RS_SIBLING='' __RS_WHY_NOT='' __RS_SECRETS=() __RS_DONE=$'\n' __RS_CHOSEN=$'\n'
  __RS_WITHHELD='' __RS_SNAP='' __RS_RUN='' __RS_PARTIAL=''
  __RS_HANDED=${__RS_HANDED-} __RS_HAND_CHOSEN=${__RS_HAND_CHOSEN-}
  export -n __RS_HANDED __RS_HAND_CHOSEN
  if [ "$__RS_FLOW" != rollback ]; then __RS_HANDED='' __RS_HAND_CHOSEN=''; fi
  __RS_GRACE=${RUNSHEET_GRACE:-10}
  case $__RS_GRACE in *[!0-9]*) __RS_GRACE=10 ;; esac
}

# A script that comes through a pipe cannot start itself, and may have been cut off.
__rs_find_self() {
  if [ -z "$__RS_SELF" ] || [ ! -f "$__RS_SELF" ] || [ ! -r "$__RS_SELF" ]; then
    __rs_die 2 "save this script to a file and run the file (not: ... | bash)"
  fi
  case $__RS_SELF in
    */*) __RS_SELF=$(CDPATH='' cd -- "${__RS_SELF%/*}" && printf '%s/%s' "$PWD" "${__RS_SELF##*/}") ;;
    *) __RS_SELF=$PWD/$__RS_SELF ;;
  esac
}

__rs_main() {
  local __rs_id
  __rs_init_supervisor
  __rs_options "$@"
  __rs_settle_environment
  __rs_select
  case $__RS_MODE in
    help) __rs_help && exit 0 ;;
    list) __rs_list && exit 0 ;;
    plan) __rs_plan && exit 0 ;;
  esac
  __rs_find_self
  __rs_name_state
  if [ -n "$__RS_UNDO" ]; then __rs_start_rollback; fi
  if [ "${#__RS_IDS[@]}" -eq 0 ]; then __rs_die 2 "$(__rs_no_step "$__RS_FLOW")"; fi
  for __rs_id in ${__RS_ACK_LIST[@]+"${__RS_ACK_LIST[@]}"}; do
    if ! __rs_find "$__rs_id" && __rs_pass --ack "$__rs_id"; then continue; fi
    __rs_need_step --ack "$__rs_id"
    __RS_ACKS=$__RS_ACKS$__rs_id$'\n'
  done
  for __rs_id in ${__RS_SKIP_LIST[@]+"${__RS_SKIP_LIST[@]}"}; do
    if ! __rs_find "$__rs_id" && __rs_pass --skip "$__rs_id"; then continue; fi
    __rs_need_step --skip "$__rs_id"
    __RS_SKIPS=$__RS_SKIPS$__rs_id$'\n'
  done
  if [ "$__RS_MODE" = preflight ]; then
    __rs_preflight
    exit 0
  fi
  if [ -t 0 ] && [ -t 2 ]; then __RS_FOREGROUND=1; else __RS_FOREGROUND=''; fi
  if [ -z "$__RS_YES" ]; then
    [ -n "$__RS_FOREGROUND" ] ||
      __rs_die 2 "there is no terminal to ask on: use --yes (and --ack for the gates), or --plan to look first"
    __RS_TTY=1
    __rs_say "$__RS_FLOW: $(__rs_clean "$__RS_TITLE")${__RS_ENV:+, $(__rs_clean "$__RS_ENV")}"
    __rs_say "  $(__rs_clean "$__RS_GUIDE") (${__RS_SHA:0:12}), ${#__RS_IDS[@]} steps, on $(command uname -n) as $(command id -un)"
  fi
  __rs_arm_supervisor
  __rs_confirm_production
  __rs_take_sets
  __rs_take_file
  __rs_open_state
  if [ -n "$__RS_RESUME" ] && [ "$__RS_FLOW" = deploy ] && [ -e "$__RS_STATE/rolled-back" ]; then
    __rs_die 2 "this deployment was rolled back; start again without --resume"
  fi
  __rs_find_start
  __rs_ask_before_fresh
  __rs_settle_choices
  __rs_refuse_empty
  __rs_recall_values
  __rs_settle_parameters
  __rs_settle_withheld
  __rs_check_tools
  [ -z "$__RS_MISSING" ] || __rs_die 2 "this is missing, and nothing was run:$__RS_MISSING"
  __rs_collect_secrets
  __rs_check_sibling
  __rs_begin_record
  __RS_RECORDED=1
  __rs_run_all
}

# Alternatives that exclude one another leave nothing to do: that must never look like a success.
__rs_refuse_empty() {
  local __rs_n __rs_depends=''
  [ -z "$__RS_MISSING" ] || return 0
  for __rs_n in $__RS_TODO; do
    __rs_step "$__rs_n"
    [ "${#__RS_S_CHOICES[@]}" -gt 0 ] || continue
    if __rs_are_chosen "${__RS_S_CHOICES[@]}"; then return 0; fi
    __rs_depends=1
  done
  [ -z "$__rs_depends" ] || __rs_die 2 "no step belongs to all of the alternatives that were chosen; see --plan"
}

# What can be known of a rollback before anything has gone wrong.
__rs_preflight() {
  __RS_TTY='' __RS_CHOSEN=${__RS_HAND_CHOSEN:-$'\n'}
  __rs_take_sets
  __rs_take_file
  __rs_settle_choices
  __rs_settle_parameters
  __rs_check_tools
  [ -z "$__RS_MISSING" ] || __rs_die 2 "rollback.sh misses:$__RS_MISSING"
}

__rs_run_all() {
  if [ -z "$__RS_TTY" ]; then export PAGER=cat GIT_PAGER=cat; fi
  __RS_IDENTITY="$__RS_FLOW $__RS_SHA $__RS_ENVIRONMENT $__RS_VERSION"
  while :; do
    __rs_run_session
    __rs_report
    [ -z "$__RS_SIGNALLED" ] || exit "$__RS_SIGNALLED"
    case $__RS_STATUS in
      complete)
        if [ "$__RS_FLOW" = rollback ] && [ -z "$__RS_PARTIAL" ]; then : >"$__RS_STATE/rolled-back"; fi
        if [ -n "$__RS_HANDED" ]; then exit 5; else exit 0; fi
        ;;
      gate | terminal) exit 3 ;;
      interrupted) exit "$__RS_AT_RC" ;;
    esac
    if [ -n "$__RS_TTY" ]; then
      __rs_ask_after_failure || break
    else
      if [ "$__RS_ON_FAIL" = rollback ]; then __rs_roll_back; fi
      break
    fi
  done
  if [ -n "$__RS_HANDED" ]; then exit 6; fi
  exit 1
}

# Fails when nothing more is to be done; comes back to repeat the failed step.
__rs_ask_after_failure() {
  while :; do
    if [ "$__RS_FLOW" = deploy ]; then
      __rs_ask "[r]etry the step from its start / [s]kip it / roll[b]ack / [q]uit: "
    else
      __rs_ask "[r]etry the step from its start / [s]kip it / [q]uit: "
    fi
    case $__RS_ANSWER in
      r | retry) return 0 ;;
      s | skip)
        if [ -n "$__RS_AT" ]; then
          __RS_SKIPS=$__RS_SKIPS${__RS_IDS[__RS_AT]}$'\n'
          return 0
        fi
        ;;
      q | quit) return 1 ;;
      b | rollback) if [ "$__RS_FLOW" = deploy ]; then __rs_roll_back; fi ;;
    esac
  done
}

# Goes over to rollback.sh with what this run knows; comes back only when there is none.
__rs_roll_back() {
  if ! __rs_find_sibling; then
    __rs_say "error: $__RS_WHY_NOT"
    return 0
  fi
  __rs_event rollback_started "${__RS_AT:+${__RS_IDS[__RS_AT]}}" "$__RS_AT_LINE" 0 "$__RS_NOTE"
  __rs_make_handed_options
  __rs_say ""
  __rs_say "Rolling back with $__RS_SIBLING"
  __rs_hand_over failure "${__RS_HANDED_OPTIONS[@]}"
}

# ------------------------------------------------------------------------------------------ session: start and end
# From here on the shell is shared with the text of the guide, which may have changed IFS, PATH and options: each
# function that needs them begins with its own. Names begin with __rs_ or __RS_, so that no variable of the guide is hidden.

__rs_start_session() {
  local __rs_name
  export -n __RS_ROLE __RS_STATE __RS_RUN __RS_TTY __RS_LOG __RS_ACKS __RS_SKIPS __RS_TODO __RS_IDENTITY __RS_ENV
  unset __RS_ROLE
  printf '%s\n' "$$" >"$__RS_STATE/session/pid"
  __RS_SUPERVISOR=$PPID __RS_PATH=$PATH __RS_USER_PATH=$PATH __RS_USER_IFS=$IFS
  __RS_CURRENT='' __RS_N=0 __RS_ID='' __RS_ACT=none __RS_RETURNED='' __RS_KEPT=() __RS_UNJUDGED=0 __RS_OPTIONS='' __RS_SHIELDED='' __RS_PENDING='' __RS_EPIPE=''
  # Ignored by whoever started this, a broken pipe is an error of the writer instead of a signal.
  case $(trap -p PIPE) in "trap -- '' "*) __RS_EPIPE=1 ;; esac
  __RS_SNAP=$__RS_STATE/$__RS_FLOW.snap
  __RS_FOLDER=$__RS_STATE/session __RS_FILE=$__RS_STATE/session/$__RS_FILE_NAME
  if [ "$__RS_IDENTITY" != "$__RS_FLOW $__RS_SHA $__RS_ENVIRONMENT $__RS_VERSION" ]; then
    __rs_stop failed 0 1 "this script was replaced by another version while it ran; nothing more was run"
  fi
  __rs_collect_secrets
  __rs_read_head "$__RS_SNAP" || __rs_stop failed 0 1 "the record of this run cannot be read: $__RS_SNAP"
  __RS_DONE=$__RS_HEAD_DONE __RS_CHOSEN=$__RS_HEAD_CHOSEN __RS_WITHHELD=$__RS_HEAD_WITHHELD
  # What is as it was in the environment is not saved.
  __RS_BASE_NAMES=() __RS_BASE=$'\001'
  for __rs_name in $(compgen -v); do
    case $__rs_name in __RS_* | __rs_* | BASH* | FUNCNAME | LINENO | SECONDS | RANDOM | SRANDOM | EPOCHSECONDS | EPOCHREALTIME) continue ;; esac
    __RS_BASE_NAMES[${#__RS_BASE_NAMES[@]}]=$__rs_name
    __RS_BASE=$__RS_BASE$__rs_name=${!__rs_name-}$'\001'
  done
  __RS_BASE_OPTIONS=$(shopt -p)
  # A value that is given to this run goes before one that an earlier script left.
  for __rs_name in ${__RS_PARAMS[@]+"${__RS_PARAMS[@]}"}; do
    __rs_parameter "$__rs_name"
    if [ "$__RS_P_STATE" = 1 ] && [ -n "${!__rs_name-}" ]; then __RS_KEPT+=("$__rs_name=${!__rs_name}"); fi
  done
  __rs_arm_signals
}

# EXIT-CODE of sourcing the snapshot.
__rs_restored() {
  local __rs_pair
  __rs_shield
  [ "$1" = 0 ] || __rs_stop failed 0 "$1" "the folder of the earlier run is gone; make it again, or start without --resume"
  for __rs_pair in ${__RS_KEPT[@]+"${__RS_KEPT[@]}"}; do export "${__rs_pair?}"; done
  __RS_USER_PATH=$PATH __RS_USER_IFS=$IFS
}

# Puts the shell options of the guide aside, which the runtime does not expect -> __RS_OPTIONS.
__rs_shield() {
  if [ -z "$__RS_SHIELDED" ]; then __RS_OPTIONS=$-; fi
  __RS_SHIELDED=1
  set +aCfk
}

# Gives them back before a block runs.
__rs_unshield() {
  case $__RS_OPTIONS in *a*) set -a ;; esac
  case $__RS_OPTIONS in *C*) set -C ;; esac
  case $__RS_OPTIONS in *f*) set -f ;; esac
  __RS_SHIELDED=''
}

# Ends the session: STATUS LINE EXIT-CODE NOTE.
__rs_stop() {
  local __rs_was=$__RS_CURRENT
  { set +xv; } 2>/dev/null
  trap - DEBUG ERR EXIT
  # What is being recorded must be recorded whole.
  trap : INT TERM HUP
  set +eu
  __rs_shield
  if [ -n "$__rs_was" ]; then __RS_USER_PATH=$PATH __RS_USER_IFS=$IFS; fi
  local IFS=$' \t\n' PATH=$__RS_PATH
  __RS_CURRENT=''
  if [ -n "$__rs_was" ] && [ "$__RS_FLOW" = deploy ]; then __rs_snapshot "$__RS_STATE/deploy.fail"; fi
  __rs_tell_jobs
  __rs_keep_withheld
  __rs_write_status "$1" "$2" "$3" "$4"
  __rs_event "session_$1" "$__RS_ID" "$2" "$3" "$4"
  exit "$3"
}

# Offers what is never saved to the supervisor: a process that waits at a pipe until it is read.
__rs_keep_withheld() {
  local __rs_name __rs_out=''
  for __rs_name in $__RS_WITHHELD; do
    case $(declare -p "$__rs_name" 2>/dev/null) in 'declare -'*[aA]*' '"$__rs_name"=*) continue ;; esac
    case ${!__rs_name-} in '' | *$'\n'*) ;; *) __rs_out=$__rs_out$__rs_name=${!__rs_name}$'\n' ;; esac
  done
  if [ -z "$__rs_out" ] || ! command mkfifo -m 600 "$__RS_FOLDER/kept"; then return 0; fi
  (printf '%s' "$__rs_out" >"$__RS_FOLDER/kept") </dev/null >/dev/null 2>&1 &
  printf '%s\n' "$!" >"$__RS_FOLDER/keeper"
}

__rs_write_status() {
  __rs_redact "$4"
  __RS_REDACTED=${__RS_REDACTED//$'\n'/ }
  printf '%s\n%s\n%s\n%s\n%s\n' "$1" "$__RS_N" "$2" "$3" "$__RS_REDACTED" >"$__RS_FOLDER/status"
}

# Nothing goes on that is not recorded.
__rs_stop_unrecorded() {
  trap - DEBUG ERR EXIT
  __RS_CURRENT=''
  __rs_say "error: step [$(__rs_clean "$__RS_ID")] has run, but this cannot be recorded in $__RS_STATE; is the disk full?"
  __rs_say "  --resume would run it again"
  __rs_write_status failed "$__RS_S_TO" 1 'the step has run, but this cannot be recorded'
  exit 74
}

__rs_tell_jobs() {
  local __rs_jobs='' __rs_pid
  # A command that a signal has cut short is listed too.
  for __rs_pid in $(jobs -p); do
    if kill -0 "$__rs_pid" 2>/dev/null; then __rs_jobs="${__rs_jobs:+$__rs_jobs }$__rs_pid"; fi
  done
  [ -n "$__rs_jobs" ] || return 0
  __rs_say "note: still running in the background: $__rs_jobs"
  __rs_event background_left '' 0 0 "$__rs_jobs"
}

__rs_finish() {
  local IFS=$' \t\n' PATH=$__RS_PATH
  trap - EXIT
  # All is done; whether a signal came too is told by the supervisor.
  trap : INT TERM HUP
  __rs_tell_jobs
  if [ "$__RS_UNJUDGED" -gt 0 ]; then
    __rs_say "note: nobody has judged $__RS_UNJUDGED of the expected results; they are shown above, and in the journal"
  fi
  __rs_event session_complete '' 0 0 '' || __rs_stop_unrecorded
  __rs_write_status complete 0 0 '' || __rs_stop_unrecorded
  exit 0
}

# ------------------------------------------------------------------------------------------ session: snapshots

# Whether a variable looks secret, by its NAME or because a secret is part of its TEXT.
__rs_looks_secret() {
  local __rs_v __rs_quoted
  case $1 in
    *SECRET* | *TOKEN* | *PASS | *PASSW* | *PASSPHRASE* | *_PASS_* | *_KEY | *APIKEY* | *CREDENTIAL* | *PRIVATE*) return 0 ;;
    *secret* | *token* | *passw* | *passphrase* | *_key | *apikey* | *credential* | *private*) return 0 ;;
  esac
  for __rs_v in ${__RS_SECRETS[@]+"${__RS_SECRETS[@]}"}; do
    __rs_quoted=${__rs_v//\\/\\\\}
    __rs_quoted=${__rs_quoted//\"/\\\"}
    __rs_quoted=${__rs_quoted//\$/\\\$}
    __rs_quoted=${__rs_quoted//\`/\\\`}
    case $2 in *"$__rs_v"* | *"$__rs_quoted"*) return 0 ;; esac
  done
  return 1
}

# FILE: the folder, umask, options, variables and functions that the guide has made or changed. Never secrets.
__rs_snapshot() {
  local IFS=$' \t\n' PATH=$__RS_PATH __rs_out __rs_name __rs_text __rs_withheld=''
  printf -v __rs_out 'cd -- %q || return 1\numask %s\n' "$PWD" "$(umask)"
  if [ "$__RS_USER_PATH" != "$__RS_PATH" ]; then printf -v __rs_out '%sPATH=%q\n' "$__rs_out" "$__RS_USER_PATH"; fi
  if [ "$__RS_USER_IFS" != "$IFS" ]; then printf -v __rs_out '%sIFS=%q\n' "$__rs_out" "$__RS_USER_IFS"; fi
  case $__RS_OPTIONS in *f*) __rs_out=$__rs_out$'set -f\n' ;; esac
  case $__RS_OPTIONS in *C*) __rs_out=$__rs_out$'set -C\n' ;; esac
  case $__RS_OPTIONS in *a*) __rs_out=$__rs_out$'set -a\n' ;; esac
  __rs_text=$(shopt -p)
  if [ "$__rs_text" != "$__RS_BASE_OPTIONS" ]; then __rs_out=$__rs_out$__rs_text$'\n'; fi
  for __rs_name in "${__RS_BASE_NAMES[@]}"; do
    case $__rs_name in PATH | IFS | PWD | OLDPWD | PIPESTATUS | OPT* | _) continue ;; esac
    if [ -z "${!__rs_name+set}" ] && ! declare -p "$__rs_name" >/dev/null 2>&1; then __rs_out="${__rs_out}unset -v $__rs_name"$'\n'; fi
  done
  for __rs_name in $(compgen -v); do
    case $__rs_name in
      __RS_* | __rs_* | BASH* | PATH | IFS | PWD | OLDPWD | PIPESTATUS | FUNCNAME | DIRSTACK | GROUPS | SHELLOPTS | EUID | UID | PPID | _ | \
        OPTIND | OPTARG | OPTERR | RANDOM | SRANDOM | SECONDS | LINENO | EPOCHSECONDS | EPOCHREALTIME | HISTCMD | SHLVL | COLUMNS | LINES | COPROC) continue ;;
    esac
    case $__RS_BASE in *$'\001'"$__rs_name=${!__rs_name-}"$'\001'*) continue ;; esac
    __rs_text=$(declare -p "$__rs_name" 2>/dev/null) || continue
    if __rs_looks_secret "$__rs_name" "$__rs_text"; then
      __rs_withheld="$__rs_withheld $__rs_name"
    else
      __rs_out=$__rs_out$__rs_text$'\n'
    fi
  done
  # What was given again after an earlier withholding is like the environment now, and must be asked for once more.
  for __rs_name in $__RS_WITHHELD; do
    case "$__rs_withheld " in *" $__rs_name "*) ;; *) __rs_withheld="$__rs_withheld $__rs_name" ;; esac
  done
  for __rs_name in $(compgen -A function); do
    case $__rs_name in __rs_*) continue ;; esac
    __rs_text=$(declare -f "$__rs_name")
    if __rs_looks_secret '' "$__rs_text"; then continue; fi
    __rs_out=$__rs_out$__rs_text$'\n'
    case $(declare -F -p "$__rs_name" 2>/dev/null) in *-fx*) __rs_out="${__rs_out}export -f $__rs_name"$'\n' ;; esac
  done
  __RS_WITHHELD=$__rs_withheld
  __rs_make_head "$__rs_withheld"
  __rs_write_whole "$1" "$__RS_HEAD"$'\n# state\n'"$__rs_out"
}

# ------------------------------------------------------------------------------------------ session: a step

# The next step to do -> __RS_N; __RS_EXHAUSTED when there is none.
__rs_next() {
  local IFS=$' \t\n' __rs_n
  __RS_EXHAUSTED=''
  if [ -n "$__RS_CURRENT" ]; then __rs_stop failed "$__RS_S_FROM" 1 'the step ran: continue, outside of a loop'; fi
  for __rs_n in $__RS_TODO; do
    case $__RS_DONE in *$'\n'"${__RS_IDS[__rs_n]}"$'\n'*) continue ;; esac
    __RS_N=$__rs_n
    return 0
  done
  __RS_EXHAUSTED=1
  return 1
}

# A line for the person: to the terminal itself when somebody sits there, because --log only passes on whole lines.
__rs_tell() {
  if [ -n "$__RS_TTY" ]; then { printf '%s\n' "$1" >/dev/tty; } 2>/dev/null; else __rs_say "$1"; fi
}

__rs_tell_text() {
  if [ -n "$__RS_TTY" ]; then { __rs_show "$__RS_N" >/dev/tty; } 2>/dev/null; else __rs_show "$__RS_N" >&2; fi
}

# PROMPT WHY: a person decides whether the step is done or may run. Fails when it is to be skipped; ends the session
# when nobody opens the gate.
__rs_gate() {
  case $__RS_ACKS in
    *$'\n'"$__RS_ID"$'\n'*)
      __rs_event gate_acknowledged "$__RS_ID" "$__RS_S_FROM" 0 "--ack by $(command id -un)" ||
        __rs_stop failed "$__RS_S_FROM" 1 'the journal cannot be written; the step was not run'
      return 0
      ;;
  esac
  while [ -n "$__RS_TTY" ]; do
    __rs_ask "$1"
    case $__RS_ANSWER in
      s | skip) if [ "$__RS_S_KIND" != gate ]; then return 1; fi ;;
      n | no) if [ "$__RS_S_KIND" = gate ]; then break; fi ;;
      q | quit) break ;;
    esac
    if [ "$__RS_S_CONFIRM" = type ]; then
      if [ "$__RS_ANSWER" != "$__RS_ID" ]; then
        __rs_tell 'That is not the id.'
        continue
      fi
    else
      case $__RS_ANSWER in y | yes) ;; *) continue ;; esac
    fi
    __rs_event gate_acknowledged "$__RS_ID" "$__RS_S_FROM" 0 "on the terminal by $(command id -un)" ||
      __rs_stop failed "$__RS_S_FROM" 1 'the journal cannot be written; the step was not run'
    return 0
  done
  __rs_stop gate "$__RS_S_FROM" 3 "$2"
}

# Writes the text of the step at the guide's own line numbers, so that every message of a shell or interpreter names
# the line of the guide. A block that is cut short must not run: its size is compared.
__rs_write_block() {
  local __rs_pad=$'\n' __rs_size
  while [ "${#__rs_pad}" -lt "$__RS_S_FROM" ]; do __rs_pad=$__rs_pad$__rs_pad; done
  __rs_pad=${__rs_pad:0:__RS_S_FROM-1}
  { printf '%s' "$__rs_pad" && __rs_text "$__RS_N"; } >"$__RS_FILE" || return 1
  __rs_size=$(command wc -c <"$__RS_FILE") && [ "$((__rs_size))" -eq "$((__RS_S_FROM - 1 + __RS_S_BYTES))" ]
}

# Looks the step up, asks what has to be asked -> __RS_ACT, the construct that runs it.
__rs_begin() {
  local IFS=$' \t\n' PATH=$__RS_PATH
  __rs_step "$__RS_N"
  __RS_ID=${__RS_IDS[__RS_N]} __RS_ACT=none __RS_OUTCOME=step_succeeded __RS_BEGUN=$SECONDS
  __RS_EXIT_LINE='' __RS_EXIT_TEXT='' __RS_TOLERANT='' __RS_HARMLESS='' __RS_PIPE='' __RS_RETURNED=''
  __rs_is_alive "$__RS_SUPERVISOR" || __rs_stop failed "$__RS_S_FROM" 1 'the process that watches over this run is gone; the step was not run'
  if ! __rs_are_chosen ${__RS_S_CHOICES[@]+"${__RS_S_CHOICES[@]}"}; then
    __RS_OUTCOME=step_not_chosen
    return 0
  fi
  case $__RS_SKIPS in
    *$'\n'"$__RS_ID"$'\n'*)
      __rs_event skip_requested "$__RS_ID" "$__RS_S_FROM" 0 "--skip by $(command id -un)" ||
        __rs_stop failed "$__RS_S_FROM" 1 'the journal cannot be written; nothing more was run'
      __RS_OUTCOME=step_skipped
      return 0
      ;;
  esac
  __rs_say ""
  __rs_say "==> [$(__rs_clean "$__RS_ID")] $(__rs_clean "$__RS_S_TITLE") ($(__rs_clean "$__RS_GUIDE"):$__RS_S_FROM-$__RS_S_TO)"
  if [ "$__RS_S_KIND" = powershell ] && ! command -v pwsh >/dev/null 2>&1; then
    __RS_S_KIND=manual __RS_S_BECAUSE='This is PowerShell, and there is no pwsh here: do it by hand.'
  fi
  if [ "$__RS_S_NEEDS4" = 1 ] && [ "${BASH_VERSINFO[0]}" -lt 4 ] && [ "$__RS_S_KIND" != manual ]; then
    __rs_stop failed "$__RS_S_FROM" 1 "this step needs bash 4 or newer; this is bash $BASH_VERSION"
  fi
  __rs_pass_gate || return 0
  printf '%s %s\n' "$__RS_N" "$__RS_S_LIMIT" >"$__RS_FOLDER/current" &&
    __rs_event step_started "$__RS_ID" "$__RS_S_FROM" 0 "$__RS_S_TITLE" ||
    __rs_stop failed "$__RS_S_FROM" 1 'the journal cannot be written; the step was not run'
  case $__RS_S_KIND in
    manual | gate) __rs_ask_checks ;;
    write)
      __rs_write_file
      __rs_ask_checks
      ;;
    *)
      __rs_write_block || {
        command rm -f "$__RS_FILE"
        __rs_stop failed "$__RS_S_FROM" 1 "the text of the step does not arrive whole in $__RS_FOLDER: the disk is full, or this script was edited. The step was not run"
      }
      __RS_ACT=$__RS_S_KIND
      __RS_CURRENT=$__RS_ID
      ;;
  esac
  if [ -n "$__RS_TTY" ] && [ "$__RS_S_CONFIRM" = none ] && [ "$__RS_ACT" != none ]; then __rs_tell_text; fi
  case $__RS_ACT in
    none | interactive | observe) ;;
    *) if [ "${#__RS_S_CHECKS[@]}" -gt 0 ]; then __RS_ACT=$__RS_ACT-captured; fi ;;
  esac
}

# Fails when the step is skipped.
__rs_pass_gate() {
  local __rs_prompt='' __rs_why=''
  if [ "$__RS_S_KIND" = interactive ] && [ -z "$__RS_TTY" ]; then
    __rs_tell_text
    __rs_stop terminal "$__RS_S_FROM" 3 'this step needs a terminal'
  fi
  case $__RS_S_KIND-$__RS_S_CONFIRM in
    gate-*) __rs_prompt='Go on? [y]es / [q]uit: ' __rs_why='a person must agree before the next step' ;;
    manual-type) __rs_prompt="Type \"$(__rs_clean "$__RS_ID")\" when it is done, s to skip, q to quit: " __rs_why='a person must do this' ;;
    manual-*) __rs_prompt='Done? [y]es / [s]kip / [q]uit: ' __rs_why='a person must do this' ;;
    *-type) __rs_prompt="Type \"$(__rs_clean "$__RS_ID")\" to run this, s to skip, q to quit: " __rs_why='a person must agree before this runs' ;;
    *-ask) __rs_prompt='Run this? [y]es / [s]kip / [q]uit: ' __rs_why='a person must agree before this runs' ;;
    *) return 0 ;;
  esac
  __rs_tell "$(__rs_clean "$__RS_S_BECAUSE")"
  if [ -n "$__RS_S_NOTE" ]; then __rs_tell "The guide says: $(__rs_clean "$__RS_S_NOTE")"; fi
  __rs_tell_text
  __rs_gate "$__rs_prompt" "$__rs_why" && return 0
  __RS_OUTCOME=step_skipped
  return 1
}

# EXIT-CODE: judges what has run, and records it.
__rs_end() {
  { set +xv; } 2>/dev/null
  trap - DEBUG ERR
  # A step that has run must be recorded as done; a signal waits for that.
  __RS_PENDING=''
  __rs_hold_signals
  set +eu
  __rs_shield
  __RS_USER_PATH=$PATH __RS_USER_IFS=$IFS
  __RS_R=$1
  local IFS=$' \t\n' PATH=$__RS_PATH
  if [ "$__RS_ACT" != none ]; then __rs_judge; fi
  __RS_CURRENT=''
  __RS_DONE=$__RS_DONE$__RS_ID$'\n'
  __rs_snapshot "$__RS_SNAP" || __rs_stop_unrecorded
  __rs_event "$__RS_OUTCOME" "$__RS_ID" "$__RS_S_TO" 0 "$((SECONDS - __RS_BEGUN))s" || __rs_stop_unrecorded
  case $__RS_OUTCOME in
    step_not_chosen) __rs_say "--- [$(__rs_clean "$__RS_ID")] belongs to an alternative that was not chosen" ;;
    step_skipped) __rs_say "--- [$(__rs_clean "$__RS_ID")] skipped" ;;
  esac
  : >"$__RS_FOLDER/current"
  __rs_arm_signals
}

__rs_arm_signals() {
  trap '__rs_on_signal INT 130' INT
  trap '__rs_on_signal TERM 143' TERM
  trap '__rs_on_signal HUP 129' HUP
  # shellcheck disable=SC2086  # a name and a code
  if [ -n "$__RS_PENDING" ]; then __rs_on_signal $__RS_PENDING; fi
}

__rs_hold_signals() {
  trap '__RS_PENDING="INT 130"' INT
  trap '__RS_PENDING="TERM 143"' TERM
  trap '__RS_PENDING="HUP 129"' HUP
}

# Whether the commands have done what they should; does not come back if not.
__rs_judge() {
  local __rs_line='' __rs_text='' __rs_kept="$__RS_STATE/output/$__RS_FLOW-$__RS_N.txt"
  if [ -f "$__RS_FOLDER/capture" ]; then __rs_show_capture "$__RS_FOLDER/capture" "$__rs_kept"; fi
  if [ -n "$__RS_HARMLESS" ] || [ -e "$__RS_FOLDER/harmless" ]; then __RS_R=0; fi
  command rm -f "$__RS_FOLDER/harmless"
  if [ -s "$__RS_FOLDER/failed" ]; then
    {
      read -r __rs_line
      IFS= read -r __rs_text
    } <"$__RS_FOLDER/failed"
    # A script of its own may go on after a failure that it has foreseen.
    case $__RS_ACT-$__RS_R in
      child*-0)
        command rm -f "$__RS_FOLDER/failed"
        __rs_line=''
        ;;
    esac
  fi
  if [ "$__RS_ACT" = observe ] && [ -e "$__RS_FOLDER/timeout" ]; then
    command rm -f "$__RS_FOLDER/timeout"
    __rs_say "(watched for $__RS_S_LIMIT seconds, then stopped)"
    __rs_ask_checks
    return 0
  fi
  if [ -n "$__RS_RETURNED" ]; then __rs_stop failed "$__RS_RETURNED" "$__RS_R" 'the step ran: return; what stands below it was not run'; fi
  if [ "$__RS_R" != 0 ]; then
    # An interpreter has told the line itself.
    case $__RS_ACT in
      shared* | interactive | observe) : "${__rs_line:=$__RS_S_TO}" "${__rs_text:=the last command returned $__RS_R}" ;;
      *) : "${__rs_line:=$__RS_S_FROM}" "${__rs_text:=${__RS_ACT%-captured} returned $__RS_R (see above)}" ;;
    esac
    __rs_stop failed "$__rs_line" "$__RS_R" "$__rs_text"
  fi
  if [ -n "$__rs_line" ]; then __rs_stop failed "$__rs_line" 1 "a subshell failed: $__rs_text"; fi
  case $__RS_ACT in
    *-captured) __rs_check_output "$__rs_kept" ;;
    *) __rs_ask_checks ;;
  esac
}

# ------------------------------------------------------------------------------------------ session: checks

# TEXT LINE: an expected result that only a person can judge. Without a terminal it is shown.
__rs_ask_check() {
  __rs_tell "Expected ($(__rs_clean "$__RS_GUIDE"):$2): $(__rs_clean "$1")"
  if [ -z "$__RS_TTY" ]; then
    __RS_UNJUDGED=$((__RS_UNJUDGED + 1))
    __rs_event result_unjudged "$__RS_ID" "$2" 0 "$1" || __rs_stop_unrecorded
  fi
  # Without an answer the step is not done, so a signal need not wait for one.
  if [ -n "$__RS_TTY" ]; then __rs_arm_signals; fi
  while [ -n "$__RS_TTY" ]; do
    __rs_ask 'Is it so? [y]es / [n]o: '
    case $__RS_ANSWER in
      y | yes)
        __rs_hold_signals
        return 0
        ;;
      n | no | q | quit) __rs_stop failed "$2" 1 "a person did not see what is expected: $1" ;;
    esac
  done
}

# All checks of a step whose output was not captured.
__rs_ask_checks() {
  local __rs_k=0
  while [ "$__rs_k" -lt "${#__RS_S_CHECKS[@]}" ]; do
    __rs_ask_check "${__RS_S_CHECKS[__rs_k + 2]}" "${__RS_S_CHECKS[__rs_k + 1]}"
    __rs_k=$((__rs_k + 6))
  done
}

# FILE: compares the output with what is expected.
__rs_check_output() {
  local __rs_k=0 __rs_line __rs_text __rs_value __rs_output
  __rs_output=$(command cat "$1")
  while [ "$__rs_k" -lt "${#__RS_S_CHECKS[@]}" ]; do
    __rs_line=${__RS_S_CHECKS[__rs_k + 1]} __rs_text=${__RS_S_CHECKS[__rs_k + 2]} __rs_value=${__RS_S_CHECKS[__rs_k + 4]}
    case ${__RS_S_CHECKS[__rs_k]} in
      contains)
        case $__rs_output in
          *"$__rs_value"*) ;;
          *) __rs_stop failed "$__rs_line" 1 "expected output not seen: $__rs_text" ;;
        esac
        ;;
      matches)
        command grep -E -q -e "$__rs_value" "$1" || __rs_stop failed "$__rs_line" 1 "expected output not seen: $__rs_text"
        ;;
      count)
        case $(__rs_compare_count "$1" "${__RS_S_CHECKS[__rs_k + 3]}" "$__rs_value" "${__RS_S_CHECKS[__rs_k + 5]}") in
          holds) ;;
          fails) __rs_stop failed "$__rs_line" 1 "expected count not seen: $__rs_text" ;;
          *) __rs_ask_check "$__rs_text" "$__rs_line" ;;
        esac
        ;;
      *) __rs_ask_check "$__rs_text" "$__rs_line" ;;
    esac
    __rs_k=$((__rs_k + 6))
  done
}

# FILE COMPARATOR VALUE UNIT: prints whether every number that stands beside the unit holds or fails; nothing when there
# is none, or when they disagree.
__rs_compare_count() {
  __RS_COMPARATOR=$2 __RS_VALUE=$3 __RS_UNIT=$4 LC_ALL=C command awk '
    function judge(number) {
      gsub(",", "", number)
      number += 0
      if (how == "<") ok = number < value
      else if (how == "<=") ok = number <= value
      else if (how == ">") ok = number > value
      else if (how == ">=") ok = number >= value
      else if (how == "!=") ok = number != value
      else ok = number == value
      if (ok) held = 1; else failed = 1
    }
    function is_number(word) {
      return word ~ /^[0-9]+([.][0-9]+)?$/ || word ~ /^[0-9][0-9]?[0-9]?(,[0-9][0-9][0-9])+$/
    }
    BEGIN { how = ENVIRON["__RS_COMPARATOR"]; value = ENVIRON["__RS_VALUE"] + 0; unit = tolower(ENVIRON["__RS_UNIT"]) }
    {
      line = tolower($0)
      gsub(/[:=()"]/, " ", line)
      n = split(line, word, /[ \t]+/)
      for (i = 1; i <= n; i++) {
        sub(/[.,;]+$/, "", word[i])
        if (index(word[i], unit) != 1) continue
        if (i > 1 && is_number(word[i - 1])) judge(word[i - 1])
        else if (i < n && is_number(word[i + 1])) judge(word[i + 1])
      }
    }
    END { if (held && !failed) print "holds"; else if (failed && !held) print "fails" }' "$1"
}

# ------------------------------------------------------------------------------------------ session: files

# Writes the file of the step below the current folder: whole or not at all, through no link, over no other file.
__rs_write_file() {
  local __rs_path='' __rs_part __rs_rest=$__RS_S_FILE/ __rs_folder __rs_new __rs_copy
  case $__RS_S_FILE in
    '' | /* | */ | '~'* | . | .. | ../* | */.. | */../*)
      __rs_stop failed "$__RS_S_FROM" 1 "the file is not below the current folder: $__RS_S_FILE"
      ;;
  esac
  while [ -n "$__rs_rest" ]; do
    __rs_part=${__rs_rest%%/*} __rs_rest=${__rs_rest#*/}
    __rs_path=${__rs_path:+$__rs_path/}$__rs_part
    if [ -L "./$__rs_path" ]; then __rs_stop failed "$__RS_S_FROM" 1 "$__rs_path is a symbolic link; the file was not written"; fi
  done
  if [ -e "./$__RS_S_FILE" ] && [ ! -f "./$__RS_S_FILE" ]; then
    __rs_stop failed "$__RS_S_FROM" 1 "$__RS_S_FILE is there and is no file"
  fi
  case $__RS_S_FILE in */*) __rs_folder=./${__RS_S_FILE%/*} ;; *) __rs_folder=. ;; esac
  __rs_new=$__rs_folder/.runsheet.$$ __rs_copy=$__RS_STATE/written/${__RS_ID//\//%2F}
  command mkdir -p "$__rs_folder" && __rs_text "$__RS_N" >"$__rs_new" &&
    [ "$(($(command wc -c <"$__rs_new")))" -eq "$__RS_S_BYTES" ] || {
    command rm -f "$__rs_new"
    __rs_stop failed "$__RS_S_FROM" 1 "$__RS_S_FILE cannot be written"
  }
  # The last line of a block has no end of its own; that of a file has one.
  if [ -n "$(command tail -c 1 "$__rs_new")" ]; then printf '\n' >>"$__rs_new"; fi
  if [ -e "./$__RS_S_FILE" ] && ! command cmp -s "$__rs_new" "./$__RS_S_FILE" && ! command cmp -s "$__rs_copy" "./$__RS_S_FILE"; then
    command rm -f "$__rs_new"
    __rs_stop failed "$__RS_S_FROM" 1 "another file is there: $__RS_S_FILE; compare it with the guide, and move it away"
  fi
  case $(__rs_text "$__RS_N" | { IFS= read -r __rs_part; printf '%s' "$__rs_part"; }) in '#!'*) command chmod +x "$__rs_new" ;; esac
  command cp "$__rs_new" "$__rs_copy" && command mv -f "$__rs_new" "./$__RS_S_FILE" || {
    command rm -f "$__rs_new"
    __rs_stop failed "$__RS_S_FROM" 1 "$__RS_S_FILE cannot be written"
  }
  __rs_say "wrote $(__rs_clean "$__RS_S_FILE")"
}

# ------------------------------------------------------------------------------------------ session: traps

# Whether the command that a trap tells of stands in the guide: in the block, or in a function of an earlier session.
__rs_is_guide() { [ "$1" = "$__RS_FILE" ] || [ "$1" = "$__RS_SNAP" ]; }

# EXIT-CODE PIPESTATUS LINE COMMAND PIPESTATUS-BEFORE: the conditions of errexit, but for lines of the guide alone; what
# fails inside a sourced file of somebody else (an activate script, nvm) is that file's business.
__rs_on_error() {
  local __rs_rc=$1 __rs_codes=$2 __rs_code __rs_last=0 __rs_benign=1 __rs_line=$3 IFS=$' \t\n'
  __rs_is_guide "${BASH_SOURCE[1]}" || return 0
  [ -z "$__RS_TOLERANT" ] || return 0
  if [ "${BASH_SOURCE[1]}" != "$__RS_FILE" ]; then __rs_line=$__RS_S_FROM; fi
  # On 3.2 the DEBUG trap has overwritten PIPESTATUS.
  [ "${BASH_VERSINFO[0]}" -ge 4 ] || __rs_codes=$5
  for __rs_code in $__rs_codes; do
    __rs_last=$__rs_code
    case $__rs_code in 0 | 141) ;; *) __rs_benign=0 ;; esac
  done
  # [[ ]] and (( )) leave PIPESTATUS alone, so it never decides by itself.
  [ "$__rs_rc" = 141 ] || __rs_benign=0
  # A reader that stops early makes its writer fail with EPIPE where the caller ignores SIGPIPE.
  if [ -n "$__RS_EPIPE" ] && [ "$__rs_rc" -le 2 ]; then
    case $4 in head | 'head '* | 'grep -q'* | 'grep -m'*) __rs_benign=1 ;; esac
  fi
  if [ "$__rs_benign" = 1 ] && [ "$__rs_last" = 0 ]; then
    __RS_HARMLESS=1
    return 0
  fi
  if [ "$__rs_rc" = 1 ] && __rs_looks_for_errors "$4" && __rs_only_last_failed "$__rs_codes"; then
    __rs_say "(nothing found: $(__rs_clean "$4"))"
    __RS_HARMLESS=1
    # What a watched step knows is lost with its subshell.
    if [ "$__RS_ACT" = observe ]; then : >"$__RS_FOLDER/harmless"; fi
    return 0
  fi
  if [ "$BASH_SUBSHELL" -gt 0 ]; then
    # Bash 3.2 does not pass on a failing ( … ), and a watched step is one.
    if [ "${BASH_VERSINFO[0]}" -lt 4 ] || [ "$__RS_ACT" = observe ]; then
      [ -s "$__RS_FOLDER/failed" ] || printf '%s\n%s\n' "$__rs_line" "$4" >"$__RS_FOLDER/failed"
    fi
    exit "$__rs_rc"
  fi
  __rs_stop failed "$__rs_line" "$__rs_rc" "$4"
}

# COMMAND: whether it searches for errors, so that to find none is the good news. Told by the words it searches for.
__rs_looks_for_errors() {
  case $1 in grep\ * | egrep\ * | zgrep\ * | rg\ *) ;; *) return 1 ;; esac
  case " $1" in *" -v"* | *" -iv"* | *" --invert"* | *" -L"*) return 1 ;; esac
  case $1 in
    *[Ee][Rr][Rr][Oo][Rr]* | *[Ff][Aa][Ii][Ll]* | *[Ee][Xx][Cc][Ee][Pp][Tt][Ii][Oo][Nn]* | *[Ff][Aa][Tt][Aa][Ll]*) ;;
    *[Cc][Rr][Ii][Tt][Ii][Cc][Aa][Ll]* | *[Tt][Rr][Aa][Cc][Ee][Bb][Aa][Cc][Kk]* | *[Pp][Aa][Nn][Ii][Cc]*) ;;
    *[Ww][Aa][Rr][Nn]* | *[Dd][Ee][Nn][Ii][Ee][Dd]* | *[Rr][Ee][Ff][Uu][Ss][Ee][Dd]* | *[Tt][Ii][Mm][Ee][Oo][Uu][Tt]*) ;;
    *) return 1 ;;
  esac
}

# EXIT-CODES of a pipeline: whether all but the last are good.
__rs_only_last_failed() {
  case " ${1% *} " in *[!014\ ]* | *' 1 '* | *' 4 '* | *' 14 '* | *' 41 '*) [ "$1" = 1 ] ;; esac
}

# LINE COMMAND, before it runs.
__rs_on_debug() {
  __rs_is_guide "${BASH_SOURCE[1]}" || return 0
  if [ "$__RS_ACT" = observe ] && [ -n "$__RS_HARMLESS" ]; then command rm -f "$__RS_FOLDER/harmless"; fi
  __RS_HARMLESS=''
  [ "$BASH_SUBSHELL" = 0 ] || return 0
  case $2 in
    'set +e'* | 'set +o errexit'*) __RS_TOLERANT=1 ;;
    'set -e'* | 'set -o errexit'*) __RS_TOLERANT='' ;;
    exit | 'exit '*) __RS_EXIT_LINE=$1 __RS_EXIT_TEXT=$2 ;;
    return | 'return '*) if [ "${FUNCNAME[1]-}" = source ]; then __RS_RETURNED=$1; fi ;;
    'exec '[!0-9\<\>\&]*) printf '%s\n' "$1" >"$__RS_FOLDER/exec" ;;
  esac
  if [ "${BASH_VERSINFO[0]}" -lt 4 ] && [ -s "$__RS_FOLDER/failed" ]; then
    local __rs_line
    read -r __rs_line <"$__RS_FOLDER/failed"
    __rs_stop failed "$__rs_line" 1 'a subshell failed'
  fi
}

# EXIT-CODE
__rs_on_exit() {
  [ -n "$__RS_CURRENT" ] || return 0
  if [ -n "$__RS_EXIT_TEXT" ]; then __rs_stop failed "${__RS_EXIT_LINE:-$__RS_S_FROM}" "$1" "the step ran: $__RS_EXIT_TEXT"; fi
  if [ "$1" = 0 ]; then set -- 1; fi
  __rs_stop failed "$__RS_S_FROM" "$1" 'the shell stopped inside this step (see the message above)'
}

# NAME CODE
__rs_on_signal() { __rs_stop interrupted "${__RS_S_FROM:-0}" "$2" "SIG$1"; }

# ------------------------------------------------------------------------------------------ session: interpreters

# A script of its own. One for another interpreter is started as the system would.
__rs_run_child() {
  local IFS=$' \t\n' __rs_first
  __rs_first=$(__rs_text "$__RS_N" | { IFS= read -r __rs_line; printf '%s' "$__rs_line"; })
  case $__rs_first in
    '#!'*sh | '#!'*'sh '*) ;;
    '#!'*)
      __rs_text "$__RS_N" >"$__RS_FILE" && command chmod 700 "$__RS_FILE" && "$__RS_FILE"
      return
      ;;
  esac
  if [ -n "${BASH_ENV-}" ]; then
    "$BASH" -eE -o pipefail "$__RS_FILE"
    return
  fi
  # An ERR trap of its own names the line; it is set before the first line is read.
  # shellcheck disable=SC2016  # the child expands it
  printf '%s\n' 'unset BASH_ENV' \
    'trap '\''printf "%s\n%s\n" "$LINENO" "$BASH_COMMAND" >|"$__RS_CHILD_FAILED"'\'' ERR' >"$__RS_FOLDER/child-env"
  # BASH_ENV is expanded by the child, so the path must not stand in it: a folder may be called $(something).
  # shellcheck disable=SC2016  # as above
  __RS_CHILD_FAILED=$__RS_FOLDER/failed __RS_CHILD_ENV=$__RS_FOLDER/child-env BASH_ENV='$__RS_CHILD_ENV' \
    "$BASH" -eE -o pipefail "$__RS_FILE"
}

__rs_run_psql() {
  if [ "$__RS_S_ATOMIC" = 1 ]; then
    psql -X -v ON_ERROR_STOP=1 --single-transaction -f - -d "$SQL_DATABASE"
  else
    psql -X -v ON_ERROR_STOP=1 -f - -d "$SQL_DATABASE"
  fi <"$__RS_FILE"
}

# PowerShell goes on after most errors unless it is told to stop. The first line is one of the padding's, so that the
# lines stay those of the guide.
__rs_run_powershell() {
  {
    printf '%s' "\$ErrorActionPreference = 'Stop'; \$PSNativeCommandUseErrorActionPreference = \$true"
    if [ "$__RS_S_FROM" = 1 ]; then printf '; '; fi
    command cat "$__RS_FILE"
    printf '%s' $'\nif ($LASTEXITCODE) { exit $LASTEXITCODE }\n'
  } >"$__RS_FILE.ps1" && pwsh -NoProfile -NonInteractive -File "$__RS_FILE.ps1"
}

__rs_run_interpreter() {
  case $1 in
    child) __rs_run_child ;;
    python) python3 - <"$__RS_FILE" ;;
    psql) __rs_run_psql ;;
    sqlite) sqlite3 -batch -bail "$SQL_DATABASE" <"$__RS_FILE" ;;
    mysql) mysql --batch "$SQL_DATABASE" <"$__RS_FILE" ;;
    powershell) __rs_run_powershell ;;
  esac
}

# ---------------------------------------------------------------------------------------------------- entry
# In braces, so that nothing runs when the end of the file is missing.
{
  __RS_SELF=${BASH_SOURCE[0]-}
  if [ "${__RS_ROLE-}" != "session $PPID" ]; then
    __rs_main "$@"
    exit 2
  fi
  set --
  __rs_start_session
  . "$__RS_SNAP"
  __rs_restored $?
  while __rs_next; do
    __rs_begin
    # Without errexit: the ERR trap has the same conditions, but can tell whose command it was.
    set +eu
    set -ET -o pipefail
    trap '__rs_on_exit $?' EXIT
    __rs_arm_signals
    __rs_unshield
    trap '__rs_on_error $? "${PIPESTATUS[*]}" "$LINENO" "$BASH_COMMAND" "$__RS_PIPE"' ERR
    trap '__RS_PIPE="${PIPESTATUS[*]}"; __rs_on_debug "$LINENO" "$BASH_COMMAND"' DEBUG
    # At the top level, not in a function: declare, arrays and $! last. Never behind if, && or !: there a failure
    # would not stop anything. And no pipe, which would make it a subshell.
    case $__RS_ACT$__RS_TTY in
      shared1) . "$__RS_FILE" ;;
      shared) . "$__RS_FILE" </dev/null ;;
      shared-captured*) . "$__RS_FILE" </dev/null >"$__RS_FOLDER/capture" 2>&1 ;;
      interactive*) . "$__RS_FILE" </dev/tty >/dev/tty 2>&1 ;;
      observe*) (. "$__RS_FILE") </dev/null ;;
      child1) __rs_run_interpreter child ;;
      none*) : ;;
      *-captured*) __rs_run_interpreter "${__RS_ACT%-captured}" </dev/null >"$__RS_FOLDER/capture" 2>&1 ;;
      *) __rs_run_interpreter "$__RS_ACT" </dev/null ;;
    esac
    __rs_end $?
  done
  if [ -z "$__RS_EXHAUSTED" ]; then
    __RS_CURRENT=$__RS_ID
    __rs_stop failed "$__RS_S_FROM" 1 'the step ran: break, outside of a loop'
  fi
  __rs_finish
}
