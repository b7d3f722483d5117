// SPDX-License-Identifier: MIT
#include "core/simulator/phrases.h"

namespace Shardscope::Simulation {

namespace {

constexpr const char *chat[] = {
    "good morning everyone ☕",
    "anyone else's internet being weird today?",
    "I finally cleaned my desk. It took {n} hours and I found three missing USB cables",
    "brb, the cat is on the keyboard agaaaaaaaaaain",
    "Happy birthday {user}! 🎂🎉",
    "it has been raining here for {n} days straight",
    "has anyone seen {name} around? They owe me a rematch",
    "ok that made me laugh out loud on the train, thanks for that",
    "lunch was a mistake. nap time",
    "does anyone have a recommendation for a quiet mechanical keyboard? Mine wakes up the whole flat.",
    "Reminder that the clocks change this weekend 🕰️",
    "I'm in Lisbon next month, anybody up for coffee?",
    "guten Abend zusammen 👋",
    "qualcuno sveglio a quest'ora? 😅",
    "今日もお疲れさまでした",
    "c'est vendredi !! 🥳",
    "TIL otters hold hands so that they don't drift apart while sleeping 🦦",
    "power cut for {n} minutes and my router still thinks it is 1970",
    "who pinned that, come on 😂",
    "the new season is out and I am not ready to talk about it. ||they did NOT have to do that to the dog||",
    "see you all at {t}!",
    "long weekend plans: none. Absolutely none. It is going to be glorious.",
    "my neighbour is learning the trumpet. I am learning patience",
    "bus is {n} minutes late, so here I am, scrolling",
    "what's everyone reading at the moment?",
    "I made soup for {n} people. I live alone.",
    "new glasses, the world is suddenly in 4K 👓",
    "does anyone here speak Portuguese? I need help with one sentence",
    "just saw a fox cross the street like it was paying rent here 🦊",
    "remember when this channel had {n} people in it? look at us now",
    "the lift is broken again, floor {n}, send snacks",
    "Guten Morgen! Kaffee Nummer {n} läuft",
    "photo dump tonight, I promise",
    "sending good vibes to {user} for the interview 🤞",
    "I said one game and it is now {t}",
    "okay who changed the server icon, I like it",
};

constexpr const char *introductions[] = {
    "Hi all! I'm {name}, found this place through a friend. Mostly lurking for now 🙂",
    "Hello from Wellington 🇳🇿, nice to meet you",
    "hey! long time reader, first time poster",
    "Bonjour, je suis nouvelle ici. Happy to practise my English with you!",
    "Hi, {user} told me this is the friendliest server on the internet. No pressure.",
    "Just joined, read the rules, picked my roles. What do I do now?",
    "hola! I'm a nurse, so if I vanish for three days that's why",
    "Hey everyone, back after {n} months away. What did I miss?",
    "Hi! {n}0 years old, two cats, one very tired laptop",
    "Found you through the podcast. Is there a newcomer channel?",
    "Salut tout le monde, {name} ici 👋",
    "Hi, I'm shy, please talk to me first",
    "greetings from a very windy island",
};

constexpr const char *announcements[] = {
    "**Version 2.{n} is out** 🚀\nFaster first sync, fewer conflicts, and the tray icon no longer disappears on "
    "Wayland. Changelog: <https://example.org/changelog>",
    "Community call on Thursday at {t} UTC. Agenda is in the thread, add yours!",
    "Maintenance tonight at {t}: the download mirror will be slow for about {n}0 minutes.",
    "We passed {n}00 contributors this week. Thank you, all of you 💙",
    "New channel rules are pinned. Short version: be kind, no spoilers without tags.",
    "The survey closes on Sunday. It takes {n} minutes and decides what we do next: <https://example.org/survey>",
};

constexpr const char *help[] = {
    "I get this on start, what am I missing?\n```\nerror: could not open '/var/lib/tide/index.db': Permission denied "
    "(os error 13)\n```",
    "Does the exclude list take globs or regular expressions?",
    "`tide sync --dry-run` says {n} files, the real run says 0. Is that expected?",
    "solved it: my clock was off by {n} minutes. Leaving this here for the next person.",
    "{user} which version is that? `tide --version` please",
    "It works on my laptop but not on the Pi. Both are on 2.{n}, both have the same config:\n```toml\n[remote]\nurl = "
    "\"tide://nas.local\"\nretries = {n}\n```",
    "Is there a way to limit the upload rate? My family would like to watch films again",
    "How do I move the vault to another disk without a full resync?",
    "It's a known bug, fixed on main. Until then set `watcher = \"poll\"`.",
    "Please post the log, not a photo of the log 🙏",
    "Windows 11, fresh install, tray icon shows up twice. Screenshot attached.",
    "Does anybody run this behind a reverse proxy? I see a 502 after exactly 60 seconds, every time.",
    "ok wow, that was quick. Thank you {user}, it syncs!",
    "Log attached:\n```\n{t}:04 WARN  watcher: queue {x}, dropped {n}\n{t}:05 ERROR sync: chunk {h} differs, "
    "retrying\n```",
    "bisected it, first bad commit is `{h}`",
    "same trace here, id `{h}`",
    "it hangs at {x} of {x} files, CPU at 0 %",
    "Can you try the nightly, build {x}? It has the fix",
    "what does `E{x}` mean? The manual stops at E{n}00",
    "https://example.org/paste/{h} that's the whole output",
    "memory goes up by {x} kB a minute, is that the cache?",
    "Opened a ticket for it: https://example.org/issues/{x}",
    "restored from backup `{h}`, everything is there, phew",
    "fails only for paths with an umlaut, everything else is fine",
    "does it need port {x} open in the firewall?",
};

constexpr const char *showcase[] = {
    "Took the whole weekend, but the e-ink dashboard works: battery lasts {n} weeks 🔋",
    "Small tool I wrote to draw conflict graphs, feedback welcome: <https://example.org/conflict-graph>",
    "My first merged pull request!! It's only a typo but I'm proud of it",
    "Before and after. I only changed the lighting, honest.",
    "{n} hours of work in a twelve second video 😅",
    "Here's the 3D-printed case for the NAS, files in the thread",
    "wrote up how we cut the first sync from 40 minutes to {n}: <https://example.org/blog/first-sync>",
    "not perfect, but it is mine, and it works",
    "Demo video: https://video.example.org/watch/{h}",
    "benchmarks after the rewrite: {x} → {x} files a second",
    "Dark theme for the web view, screenshots below",
    "made a little plugin, {x} lines, no dependencies",
    "pushed as `{h}`, have a look",
};

constexpr const char *notices[] = {
    "The silent rooms close at {t} today for maintenance.",
    "Guest talk on Wednesday at {t}: how to read a paper in {n} passes. Sign up in the event.",
    "New tutors this month, welcome {user} and {user}!",
    "Exam season rules are on: no memes in #study-log until Friday. Sorry.",
    "The study marathon raised {x} € for the library. You are wonderful 💚",
};

constexpr const char *crumbs[] = {
    "first open crumb after {n} months of trying 😭",
    "be honest: over or under?",
    "78 %, {n} folds, 14 hours at 4 °C",
    "the bottom is a bit dark but the inside is a cloud",
    "Before and after. Same flour, different patience.",
    "tiny loaf for scale next to a coin 🪙",
    "sliced it hot. I know. I KNOW.",
    "https://photo.example.org/{h}",
};

constexpr const char *bots[] = {
    "!ping",
    "/roll 2d20",
    "!remind me in {n} hours water the plants",
    "/weather Trondheim",
    "why does the bot answer only half of the time?",
    "!help",
    "good bot",
    "/poll \"Pizza or ramen?\"",
    "is the bot down or is it me?",
    "!rank",
    "/play https://music.example.org/track/{h}",
    "!coinflip",
    "/feed add https://example.org/feeds/{x}.xml",
    "!translate fi hyvää yötä",
    "who taught the bot sarcasm",
    "/timer {n}0m tea",
};

constexpr const char *games[] = {
    "GG everyone, that last round was ridiculous",
    "who's up for a run at {t}?",
    "I need one more for ranked, chill people only",
    "patch notes say they nerfed the bow. It's over. 💀",
    "we wiped {n} times on that boss and I have never had more fun",
    "lost my base to a creeper again, {user} was laughing so loud that my neighbours heard it",
    "new seed is great: village, portal and a mushroom island within {n}00 blocks",
    "My ping is {n}00 ms tonight, I'm basically playing from the future",
    "clip of the year right here 🎬",
    "ok but who built the giant duck at spawn? I love it 🦆",
    "speedrun attempt #{n}: fell off the first platform",
    "controller or keyboard for this one?",
    "server restarts in 10 minutes, store your stuff!",
    "can't believe it's been {n} years since that game came out",
    "seed is {x}{x}, spawn next to the river",
    "clip: https://video.example.org/watch/{h}",
    "my high score is {x}, come at me",
    "trading {n} diamonds for one (1) saddle",
    "the final boss has {x} HP?? who designed this",
    "we need a healer, a tank and some common sense",
    "new personal best, {n}:{n}3.{n}",
    "I walked {x} blocks to die to a single bee",
    "ranked reset, see you all in bronze 🥉",
};

constexpr const char *party[] = {
    "LFG: two spots left, voice preferred, start {t}",
    "can join from {t}, save me a seat",
    "in the lobby now, come say hi 👋",
    "EU or NA tonight?",
    "I can tank, never healed in my life though",
    "+1 if you're in",
    "{user} you still coming?",
    "dinner first, back in {n}0",
    "code is {x}, join quick",
    "I'm at {t} in {n} games",
    "someone swap with me? I have to walk the dog",
    "lobby https://example.org/join/{h}",
    "need a fourth, any level",
    "one more and then bed, for real this time",
};

constexpr const char *baking[] = {
    "day {n} of the new starter and it doubled in four hours 🫧",
    "My loaf spread like a pancake. Underproofed or overproofed? Crumb shot in a second.",
    "75 % hydration, 12 hours in the fridge, baked in the cast iron pot. Best ear so far!",
    "I named my starter Clint Yeastwood",
    "rye makes everything sticky and I would not have it any other way",
    "{user} try a longer autolyse, it changed everything for me",
    "does anyone score with a razor blade or do you use the fancy lame?",
    "flour is {n} € a kilo here now, send help",
    "The kitchen is at 17 °C, so bulk takes forever. Moving the dough next to the router 🙃",
    "Found grandma's notebook: \"some flour, enough water, bake until done\". Thanks, grandma.",
    "focaccia counts as a vegetable if there is rosemary on it",
    "how do you all keep the bottom from burning?",
    "oven at 250 °C, stone in, here we go 🔥",
    "hydration {n}0 % was too brave",
    "spelt, walnut and honey, {x} g, gone in ten minutes",
    "used the discard for pancakes, best decision today",
    "what do you do with {n} kg of rye flour?",
    "the ear! look at the ear! https://photo.example.org/{h}",
    "proofed overnight, overslept, brioche the size of a cat",
    "my scale broke, baking by feelings now",
    "{name}, your tip with the ice cubes was gold",
};

constexpr const char *recipes[] = {
    "**Overnight rolls**\n• 500 g bread flour\n• 340 g water\n• 90 g starter\n• 10 g salt\nMix, fold {n} times, "
    "fridge, "
    "bake at 230 °C for 18 minutes.",
    "Swapped the milk for oat milk, nobody noticed. Rest of the recipe unchanged.",
    "recipe please 🙏",
    "I halve the sugar in every recipe from that site and it's still sweet",
    "Does it freeze well? Asking for a household of one.",
    "Pinned this, it's the best cinnamon bun I have ever made",
    "metric, please, for those of us without a drawer full of cups",
    "**Focaccia**\n500 g flour, 400 g water, 10 g salt, far too much olive oil\n{n} folds, 24 hours cold, 230 °C",
    "doubled the recipe, tripled the mess",
    "cardamom instead of cinnamon, trust me",
    "the original is here: https://example.org/recipes/{x}",
    "how long does it keep? asking for {n} loaves",
};

constexpr const char *study[] = {
    "25 minutes on, 5 off. Starting now, who's in?",
    "done with chapter {n}, my brain is soup",
    "exam on Friday, going to hide from this server until then. Wish me luck 🍀",
    "passed!!! 🎉 thank you for all the late evenings, {user}",
    "can somebody explain why the integral of 1/x isn't x⁰/0? I know it's wrong, I can't say why",
    "flashcards: {n}00 reviews due. I took one weekend off. ONE.",
    "my handwriting gets worse with every page, by the end it's a seismograph",
    "The library closes at {t}, so does my motivation",
    "Goal for today: read two papers, write one paragraph. Being realistic.",
    "お互いに頑張ろう 💪",
    "took notes by hand today and I actually remember things?? witchcraft",
    "what's a good source for linear algebra that isn't 900 pages?",
    "word count today: {x}. It's not great, it's a start",
    "reference manager ate my library, {x} entries, help",
    "page {x} of {x}, send chocolate",
    "my supervisor replied at {t} on a Sunday, respect",
    "shared notes: https://notes.example.org/{h}",
    "found a typo in the textbook, feel powerful",
    "pomodoro #{n} done, eyes square",
    "does anyone have the solutions to sheet {n}?",
    "statistics is just vibes with error bars",
    "library seat {x}, window side, best day",
};

constexpr const char *music[] = {
    "this album on repeat since {t} 🎧",
    "rain sounds + piano = four productive hours",
    "who put polka into the focus playlist, show yourself 😂",
    "🎵 new mix is up, {n}0 minutes, no vocals",
    "vinyl crackle but the needle is a cat purring",
    "anyone going to the concert on the 2{n}th?",
    "learning the bass line by ear, day {n}, fingers hurt, happy",
    "https://music.example.org/track/{h} 🎶",
    "live at {t}, acoustic set, {n} songs",
    "metronome at {n}0 bpm, neighbours at zero patience",
    "what is the song in the intro of the last stream?",
    "found this on tape from my dad, digitised it: https://music.example.org/track/{h}",
};

constexpr const char *answers[] = {
    "same here",
    "thanks, that helped!",
    "no way 😂",
    "yes, exactly this",
    "I'd wait until tomorrow, honestly",
    "can confirm, happened to me last week",
    "hmm, are you sure about that?",
    "👆 this",
    "sounds good to me",
    "I had the same thing, restarting fixed it",
    "Congratulations!! 🎉",
    "not sure I follow, what do you mean?",
    "count me in",
    "lol",
    "aww 🥹",
    "that's actually a good point",
    "wait, really?",
    "got it, thank you!",
    "nope, still the same here",
    "ha, classic",
    "I'll try that tonight",
    "big if true",
    "agreed, 100 %",
    "sent you a message",
    "link?",
    "that made my day 💛",
    "+1",
};

constexpr const char *threads[] = {
    "Crash on start with two monitors",
    "Agenda for Thursday",
    "Photos from the meet-up",
    "Which flour do you use?",
    "Boss fight strategies",
    "Reading group: week 3",
    "Logo ideas",
    "Screenshot contest",
    "Moving to the new server",
    "Weekly goals",
    "Conflict resolution, the sequel",
    "Free games this week",
};

constexpr const char *happenings[] = {
    "Community call",
    "Friday game night",
    "Bake-along: croissants",
    "Silent study marathon",
    "Release party",
    "Quiz evening",
    "Listening session",
};

constexpr const char *emojis[] = { "👍", "❤️", "😂", "🎉", "🔥", "👀", "😮", "🙏", "🦆", "🍞", "✅", "💯", "🥲", "🚀" };

} // namespace

std::span<const char *const> phrases(Topic topic)
{
    switch (topic) {
    case Topic::Chat:
        return chat;
    case Topic::Introductions:
        return introductions;
    case Topic::Announcements:
        return announcements;
    case Topic::Help:
        return help;
    case Topic::Showcase:
        return showcase;
    case Topic::Notices:
        return notices;
    case Topic::Crumbs:
        return crumbs;
    case Topic::Bots:
        return bots;
    case Topic::Games:
        return games;
    case Topic::Party:
        return party;
    case Topic::Baking:
        return baking;
    case Topic::Recipes:
        return recipes;
    case Topic::Study:
        return study;
    case Topic::Music:
        return music;
    }
    return chat;
}

std::span<const char *const> replies()
{
    return answers;
}

std::span<const char *const> threadNames()
{
    return threads;
}

std::span<const char *const> eventNames()
{
    return happenings;
}

std::span<const char *const> reactionEmojis()
{
    return emojis;
}

} // namespace Shardscope::Simulation
