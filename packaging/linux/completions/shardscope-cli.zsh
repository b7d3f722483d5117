#compdef shardscope-cli shardscope
# SPDX-License-Identifier: MIT
# Completion for zsh. Commands and options are asked of the programs themselves.

local program=$words[1] command="" word
local -a commands options

if [[ ${program:t} == shardscope-cli ]]; then
    for word in ${words[2,CURRENT-1]}; do
        [[ $word == -* ]] || { command=$word; break }
    done
    if [[ -z $command && $words[CURRENT] != -* ]]; then
        commands=(${(f)"$(_call_program commands $program --help 2>/dev/null \
            | sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z-]*\)  *\(.*\)/\1:\2/p')"})
        _describe command commands
        return
    fi
fi

case $words[CURRENT-1] in
    --compression) _values compression zstd-stream zlib-stream payload none; return ;;
    --status) _values status online dnd idle invisible offline; return ;;
    --intents) _values intents +all +unprivileged; return ;;
    --shard) _values shard 0/1 all; return ;;
esac
if [[ $words[CURRENT] == -* ]]; then
    options=(${(f)"$(_call_program options $program $command --help 2>/dev/null \
        | sed -n 's/^  \(-[a-z], \)\{0,1\}\(--[a-z][a-z-]*\)\( <[^>]*>\)\{0,1\}  *\(.*\)/\2:\4/p')"})
    _describe option options
else
    _files
fi
