# must: passed
# tries: The name in mathematical letters, which Python reads as plain ones, and a Greek one.
def 𝐞𝐦𝐚_𝓾𝓹𝓭𝓪𝓽𝓮(ｅｍａ, weights, 𝚍𝚎𝚌𝚊𝚢=0.99):
    β = decay
    return β * ema + (1 - β) * weights
