// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/sample_words.h"

namespace afterword::sample {

namespace {

using Word = std::u16string_view;

// d: deeds, as after "I"
constexpr Word sampleDeeds[] = {
    u"made soup",
    u"folded the laundry",
    u"watered the plants",
    u"walked the long way round",
    u"sorted the drawer with the cables",
    u"baked a flat loaf",
    u"took the early bus",
    u"read half a chapter",
    u"cleaned the stove",
    u"fixed the bicycle light",
    u"called the bank",
    u"sat on the steps",
    u"wrote a short list",
    u"put fresh sheets on the bed",
    u"carried two boxes to the cellar",
    u"drank cold tea",
    u"swam twenty lanes",
    u"went to bed at nine",
    u"opened all the windows",
    u"listened to the radio",
    u"peeled a bowl of apples",
    u"answered three letters",
    u"bought tulips",
    u"mended the blue jumper",
    u"painted one wall of the hall",
    u"looked for my keys",
    u"cooked rice and beans",
    u"moved the desk to the window",
    u"deleted old photos",
    u"kept a few photos",
    u"slept on the sofa",
    u"ate breakfast standing up",
    u"ran as far as the mill",
    u"learned four chords",
    u"planted garlic",
    u"returned the library books",
    u"stood in the rain for a minute",
    u"watched the neighbours' cat",
    u"paid the last bill",
    u"changed the light bulb",
    u"swept the balcony",
    u"drew the harbour badly",
    u"cut my own hair",
    u"said no",
    u"asked for help",
    u"left my phone in the other room",
    u"tried the new bakery",
    u"cried a little and then washed up",
    u"laughed at a film",
    u"took a nap",
};

// p: places
constexpr Word samplePlaces[] = {
    u"in the kitchen",      u"by the river",         u"at the market",        u"on the balcony",
    u"under the bridge",    u"in the back garden",   u"at the swimming pool", u"on the night bus",
    u"in the stairwell",    u"near the old station", u"at my sister's place", u"in the library",
    u"on the hill",         u"at the corner shop",   u"in the waiting room",  u"along the canal",
    u"in the empty office", u"at the harbour",       u"on the platform",      u"in the park",
    u"behind the school",   u"at the table",         u"in the bath",          u"on the floor",
    u"at the allotment",    u"in the small café",    u"on the ferry",         u"in the cinema",
    u"at the lake",         u"in the workshop",
};

// t: times
constexpr Word sampleTimes[] = {
    u"before work",
    u"after lunch",
    u"this morning",
    u"in the evening",
    u"around noon",
    u"late at night",
    u"just before dinner",
    u"at first light",
    u"on the way home",
    u"between two calls",
    u"all afternoon",
    u"for ten minutes",
    u"for an hour",
    u"again today",
    u"for the first time in weeks",
    u"at last",
    u"while it rained",
    u"when the light went",
    u"after the phone rang",
    u"without hurry",
};

// a: adjectives, n: things
constexpr Word sampleAdjectives[] = {
    u"quiet",  u"green",  u"heavy", u"soft",    u"long",   u"strange", u"bright", u"narrow",
    u"warm",   u"plain",  u"old",   u"slow",    u"clear",  u"dusty",   u"gentle", u"grey",
    u"wooden", u"yellow", u"empty", u"crooked", u"honest", u"light",   u"rough",  u"small",
    u"tired",  u"steady", u"cold",  u"sweet",   u"hollow", u"patient",
};
constexpr Word sampleThings[] = {
    u"kettle",   u"letter",   u"window", u"coat",   u"garden",  u"stairs", u"lamp",     u"river",
    u"table",    u"notebook", u"train",  u"bread",  u"blanket", u"door",   u"mirror",   u"street",
    u"song",     u"map",      u"cup",    u"photo",  u"key",     u"chair",  u"curtain",  u"bicycle",
    u"suitcase", u"clock",    u"path",   u"apple",  u"shelf",   u"radio",  u"umbrella", u"candle",
    u"jacket",   u"postcard", u"bench",  u"bucket", u"orchard", u"drawer", u"towel",    u"lantern",
};

// w: weather
constexpr Word sampleWeather[] = {
    u"It rained until four.",
    u"The sky was white all day.",
    u"Wind from the sea again.",
    u"The first warm day of the year.",
    u"Fog in the morning, then sun on the roofs.",
    u"Snow on the cars, gone by noon.",
    u"A thunderstorm came and went.",
    u"So hot that the street smelled of tar.",
    u"The leaves are down now.",
    u"Clear night, many stars.",
};

// f: what it felt like
constexpr Word sampleFeelings[] = {
    u"I felt lighter than yesterday",
    u"my chest was tight",
    u"I was calm, which surprised me",
    u"the sadness came back and stayed for an hour",
    u"I missed the small things most",
    u"I was angry and it did me good to say so here",
    u"nothing hurt for a while",
    u"I kept thinking about the hallway and the two coats",
    u"I was proud of the clean sink",
    u"I felt like a guest in my own flat",
    u"it was easier to breathe",
    u"I wanted to ring and did not",
    u"the evening was longer than the day",
    u"I noticed that I was humming",
    u"I felt both free and lost",
    u"it was enough",
    u"I did not check my phone once",
    u"I was tired in a good way",
    u"old pictures turned up and I let them pass",
    u"I thought of spring",
};

// b: what comes to mind
constexpr Word sampleThoughts[] = {
    u"Maybe a day can just be a day.",
    u"I do not have to decide anything this week.",
    u"Some of it was good, and it is over, and both are true.",
    u"I want to remember how the %n looked in that light.",
    u"What I wanted was simple: to be asked how I am.",
    u"There is more room now.",
    u"I would like to be kinder to the person I was in March.",
    u"It took me two years to say that sentence.",
    u"Sleep first, then think.",
    u"The flat is small but the %n is mine.",
    u"I am learning which silence is which.",
    u"No answer is also a kind of weather.",
    u"I made a list of what I gained: time, the %n, mornings.",
    u"Today I was not waiting.",
    u"I can miss it and still not want it back.",
};

constexpr Word sampleSentences[] = {
    u"I %d %t.",
    u"I %d and %d.",
    u"%w I %d %t.",
    u"I %d %p, and %f.",
    u"%t I %d.",
    u"Then I %d, and the %a %n was still there %p.",
    u"I saw a %a %n %p and had to smile.",
    u"Nobody was %p, only a %a %n.",
    u"The %n is %a; the %n is not.",
    u"%f.",
    u"%f, and then I %d.",
    u"%b",
    u"I thought about the %a %n that we never bought.",
    u"%t the %n %p looked %a.",
    u"I didn’t go out; I %d instead.",
    u"%p I found the %a %n I had been looking for.",
    u"Things I noticed: a %a %n, a %a %n, and that %f.",
    u"Slept badly, %d anyway.",
    u"Work was %a. After that I %d.",
    u"I sat %p %t and counted what is left: a %n, a %n, a %a %n.",
};

constexpr Word samplePersonSentences[] = {
    u"%N rang %t and we talked about the %n.",
    u"Walked with %N %p; %f.",
    u"%N brought soup and a %a %n.",
    u"I told %N that %f.",
    u"%N says the %a weeks end by themselves.",
    u"Dinner at %N’s. We %d.",
    u"%N sent a picture of a %a %n.",
    u"I didn’t answer %N %t. I %d.",
};

constexpr Word sampleTitles[] = {
    u"The %a %n",
    u"%a morning",
    u"Notes %p",
    u"A %n and a %n",
    u"What the %n knew",
    u"Sunday, %t",
    u"%p",
    u"Small things",
    u"The %n again",
    u"Not waiting",
    u"A list, mostly",
    u"%a, then %a",
};

constexpr Word sampleTags[] = {
    u"home",      u"work",      u"sleep",       u"moving out", u"family",     u"friends",
    u"garden",    u"walks",     u"music",       u"books",      u"dreams",     u"letters",
    u"money",     u"cooking",   u"running",     u"rain",       u"travel",     u"health",
    u"quiet",     u"anger",     u"thanks",      u"plans",      u"memory",     u"photos",
    u"film",      u"swimming",  u"flat",        u"bicycle",    u"autumn",     u"weekend",
    u"therapy",   u"closure",   u"first times", u"no contact", u"old places", u"new habits",
    u"good days", u"hard days", u"café",        u"night",
};

constexpr Word samplePeople[] = {u"Mo", u"Ines", u"Tariq", u"Leni", u"Oskar", u"June"};

constexpr Word sampleMarks[] = {
    u"Moved out",
    u"New flat",
    u"First night alone",
    u"Last letter",
    u"Started therapy",
    u"New job",
    u"Trip to the sea",
    u"Changed the locks",
    u"Choir again",
    u"Sister's wedding",
    u"Gave the key back",
    u"First whole good week",
};

} // namespace

Words listFor(char16_t letter)
{
    switch (letter) {
    case u'd':
        return sampleDeeds;
    case u'p':
        return samplePlaces;
    case u't':
        return sampleTimes;
    case u'a':
        return sampleAdjectives;
    case u'n':
        return sampleThings;
    case u'w':
        return sampleWeather;
    case u'f':
        return sampleFeelings;
    case u'b':
        return sampleThoughts;
    default:
        return {};
    }
}

Words sentences()
{
    return sampleSentences;
}

Words personSentences()
{
    return samplePersonSentences;
}

Words titles()
{
    return sampleTitles;
}

Words tagNames()
{
    return sampleTags;
}

Words personNames()
{
    return samplePeople;
}

Words markNames()
{
    return sampleMarks;
}

} // namespace afterword::sample
