// Every page works without scripts; what stands here makes it quicker.
export {};
