# must: crashed
# Ends Python before there is a function.
import os

print("loading")
os._exit(0)
