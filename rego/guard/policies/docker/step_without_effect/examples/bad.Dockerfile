FROM python:3.12-slim
RUN umask 027
COPY model.bin /models/
USER 10001
CMD ["serve"]
