"""Newton's law, then a move with the new velocity.

Velocity first is what makes the ordinary EMA a special case: with damping = mass / dt the old
velocity cancels, and what is left is dt * k / mass of the stretch. No line works in place, so the
arrays that came in stay as they are, and ints become floats where they must.
"""


def spring_step(ema, velocity, weights, k, damping=1.0, mass=1.0, dt=1.0):
    force = k * (weights - ema) - damping * velocity
    velocity = velocity + dt * force / mass
    return ema + dt * velocity, velocity
