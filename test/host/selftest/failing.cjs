exports.run = () => Promise.reject(new Error('this suite fails on purpose'));
