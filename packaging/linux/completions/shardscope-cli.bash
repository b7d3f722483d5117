# SPDX-License-Identifier: MIT
# Completion of shardscope-cli and shardscope for bash. Commands and options are asked of the programs themselves.

_shardscope_commands()
{
    "$1" --help 2>/dev/null | sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p'
}

_shardscope_values()
{
    case $1 in
        --compression) echo "zstd-stream zlib-stream payload none" ;;
        --status) echo "online dnd idle invisible offline" ;;
        --intents) echo "+all +unprivileged" ;;
        --shard) echo "0/1 all" ;;
    esac
}

_shardscope()
{
    local cur prev words cword
    _init_completion || return
    local program=${words[0]} command="" word
    if [[ ${program##*/} == shardscope-cli ]]; then
        for word in "${words[@]:1:cword-1}"; do
            [[ $word == -* ]] || { command=$word; break; }
        done
        if [[ -z $command && $cur != -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "$(_shardscope_commands "$program")" -- "$cur")
            return
        fi
    fi
    local values
    values=$(_shardscope_values "$prev")
    if [[ -n $values ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$values" -- "$cur")
    elif [[ $cur == -* ]]; then
        # shellcheck disable=SC2086
        mapfile -t COMPREPLY < <(compgen -W "$("$program" $command --help 2>/dev/null | grep -oE -- '--[a-z][a-z-]*' | sort -u)" -- "$cur")
    else
        _filedir
    fi
}
complete -F _shardscope shardscope-cli shardscope
