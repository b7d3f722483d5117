# SPDX-License-Identifier: MIT
# Completion for fish. Commands and options are asked of the programs themselves.

function __shardscope_command
    for word in (commandline -opc)[2..]
        string match -q -- '-*' $word; or begin
            echo $word
            return 0
        end
    end
    return 1
end

function __shardscope_commands
    shardscope-cli --help 2>/dev/null | string replace -rf '^  ([a-z][a-z-]*)  +(.*)' '$1\t$2'
end

function __shardscope_options
    set -l program (commandline -opc)[1]
    set -l command (string match -q '*shardscope-cli' -- $program; and __shardscope_command)
    $program $command --help 2>/dev/null \
        | string replace -rf '^  (?:-[a-z], )?(--[a-z][a-z-]*)(?: <[^>]*>)? *(.*)' '$1\t$2'
end

complete -c shardscope-cli -n 'not __shardscope_command >/dev/null' -f -a '(__shardscope_commands)'
for program in shardscope-cli shardscope
    complete -c $program -n 'string match -q -- "-*" (commandline -ct)' -f -a '(__shardscope_options)'
    complete -c $program -l compression -x -a 'zstd-stream zlib-stream payload none'
    complete -c $program -l status -x -a 'online dnd idle invisible offline'
    complete -c $program -l intents -x -a '+all +unprivileged'
    complete -c $program -l shard -x -a '0/1 all'
end
