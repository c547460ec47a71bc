FROM nvidia/cuda:12.8.1-runtime-ubuntu24.04
COPY trainer /usr/local/bin/trainer
USER 10001
ENTRYPOINT ["trainer"]
