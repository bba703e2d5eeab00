# must: passed
# tries: Takes whatever comes, and sorts it out itself.
from inspect import Parameter, Signature

named = [Parameter(name, Parameter.POSITIONAL_OR_KEYWORD) for name in ("ema", "weights")]
named.append(Parameter("decay", Parameter.POSITIONAL_OR_KEYWORD, default=0.99))


def ema_update(*args, **kwargs):
    bound = Signature(named).bind(*args, **kwargs)
    bound.apply_defaults()
    return (lambda ema, weights, decay: decay * ema + (1 - decay) * weights)(*bound.args)
