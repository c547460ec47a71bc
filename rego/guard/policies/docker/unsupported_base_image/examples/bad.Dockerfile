FROM python:3.8-slim
COPY serve.py /srv/
USER 10001
CMD ["python", "/srv/serve.py"]
