// SPDX-License-Identifier: MIT
// A peer's client on the load server: node client.mjs PORT MESSAGES. Prints what the dispatches cost.
import { CompressionMethod, WebSocketManager, WebSocketShardEvents, version } from '@discordjs/ws';

const [port, wanted] = process.argv.slice(2).map(Number);
const url = `ws://127.0.0.1:${port}`;
const manager = new WebSocketManager({
    token: 'atokenofnobot',
    intents: 0,
    shardCount: 1,
    shardIds: [0],
    compression: CompressionMethod.ZlibSync,
    // What GET /gateway/bot answers.
    rest: {
        get: async () => ({
            url,
            shards: 1,
            session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
        }),
    },
});
// Its compiler has seen enough by then.
const warm = Math.floor(wanted / 4);
let count = 0;
let begin;
manager.on(WebSocketShardEvents.Dispatch, (payload) => {
    if ((payload.data ?? payload).t === 'READY')
        return;
    ++count;
    if (count === warm)
        begin = process.cpuUsage();
    if (count !== wanted)
        return;
    const used = process.cpuUsage(begin);
    console.log(JSON.stringify({ messages: count, us_per_message: (used.user + used.system) / (wanted - warm), version }));
    process.exit(0);
});
process.stdin.on('end', () => process.exit(0)).resume();
await manager.connect();
