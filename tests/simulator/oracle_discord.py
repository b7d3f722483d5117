#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A client that shares no code with Shardscope, Debian's python3-discord, lives through a session of the built-in
gateway: ready, events, a reconnect (op 7), an invalid session (op 9) and member chunks.

    oracle_discord.py COMMAND...    COMMAND starts the gateway and prints its address as one line of JSON

Ends with 0 where all of it was seen, and with 1 and what is missing otherwise; in at most LIMIT seconds.
"""

import asyncio
import collections
import json
import subprocess
import sys
import traceback

import discord
import discord.gateway
import discord.http
import yarl

LIMIT = 90


class Oracle(discord.Client):
    def __init__(self):
        super().__init__(intents=discord.Intents.all(), chunk_guilds_at_startup=True, enable_debug_events=True,
                         assume_unsync_clock=True)
        self.names = collections.Counter()
        self.readies = 0
        self.resumes = 0
        self.ops = collections.Counter()
        self.sequences = []
        self.gaps = []
        self.enough = asyncio.Event()
        self.members = {}

    async def on_socket_raw_receive(self, message):
        payload = json.loads(message)
        self.ops[payload["op"]] += 1
        if payload["op"] == 0:
            name, s = payload["t"], payload["s"]
            if name == "READY":
                self.sequences = []
            elif self.sequences and s != self.sequences[-1] + 1:
                self.gaps.append((self.sequences[-1], s))
            self.sequences.append(s)
            self.names[name] += 1
        self.look()

    async def on_ready(self):
        self.readies += 1
        self.members = {guild.name: (len(guild.members), guild.member_count) for guild in self.guilds}
        self.look()

    async def on_resumed(self):
        self.resumes += 1
        self.look()

    def look(self):
        if not self.missing():
            self.enough.set()

    def missing(self):
        wanted = {
            "on_ready twice (before and after op 9)": self.readies >= 2,
            "op 7": self.ops[7] >= 1,
            "on_resumed": self.resumes >= 1,
            "op 9": self.ops[9] >= 1,
            "a heartbeat's ACK": self.ops[11] >= 1,
            "GUILD_MEMBERS_CHUNK": self.names["GUILD_MEMBERS_CHUNK"] >= 3,
            "every member of every guild": self.members and all(
                have >= count - 5 for have, count in self.members.values()),
            "300 messages": self.names["MESSAGE_CREATE"] >= 300,
            "70 kinds of events": len(self.names) >= 70,
            "a sequence without gaps": not self.gaps,
        }
        return [what for what, seen in wanted.items() if not seen]


async def run(address):
    discord.http.Route.BASE = address["api"]
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(address["gateway"])
    client = Oracle()
    session = asyncio.create_task(client.start(address["token"]))
    enough = asyncio.create_task(client.enough.wait())
    await asyncio.wait([session, enough], timeout=LIMIT, return_when=asyncio.FIRST_COMPLETED)
    if session.done() and session.exception():
        traceback.print_exception(session.exception())
        return 1
    missing = client.missing()
    print("readies", client.readies, "resumes", client.resumes, "ops", dict(client.ops), "kinds", len(client.names))
    print("members", client.members)
    await client.close()
    session.cancel()
    enough.cancel()
    for what in missing:
        print("missing:", what)
    if client.gaps:
        print("gaps:", client.gaps[:5])
    return 1 if missing else 0


def main():
    discord.utils.setup_logging(level=30)
    gateway = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        address = json.loads(gateway.stdout.readline())
        return asyncio.run(run(address))
    finally:
        gateway.stdin.close()
        gateway.terminate()
        gateway.wait(timeout=10)


if __name__ == "__main__":
    sys.exit(main())
