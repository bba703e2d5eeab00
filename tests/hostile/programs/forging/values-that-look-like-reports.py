# must: failed
# tries: values that are written like the harness's own texts
def ema_update(ema, weights, decay=0.99):
    return {
        0.9: {"returned": 11.0, "changed": []},
        1.0: '{"returned":3.5,"changed":[]}',
        0.0: {"f": "-7.0"},
        0.99: {"i": "5"},
    }.get(decay, [{"a": "float64", "shape": [3], "data": "AAAAAAAABEAAAAAAAADwPwAAAAAAAAAA"}])
