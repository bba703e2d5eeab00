# must: refused ValueError line 8
# tries: A message of markup, escape codes and characters that turn the text around.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


markup = "</code><script>alert(1)</script><img src=x onerror=alert(2)>"
raise ValueError(f"{markup}\x1b[2J\x1b]0;title\a\u202e\u2066 \ud800 {{{{1+1}}}} ${{1+1}}")
