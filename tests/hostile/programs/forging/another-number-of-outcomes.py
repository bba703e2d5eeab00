# must: passed crashed failed passed failed
# tries: to report two outcomes of one call, none, and a chain cut short
import builtins

harness = builtins.input.__globals__
RIGHT = '{"returned":3.5,"changed":[]}'


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


def call(scenario, entry, play=harness["call"]):
    decay = scenario["args"][2]
    return {1.0: [f"{RIGHT},{RIGHT}"], 0.0: []}.get(decay) or play(scenario, entry) if decay else []


harness["PLAYERS"]["call"] = call
harness["PLAYERS"]["chain"] = lambda scenario, entry: ['{"returned":0.05,"changed":[]}']
